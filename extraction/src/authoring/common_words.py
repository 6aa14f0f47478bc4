#!/usr/bin/env python3
"""Makes rules/en/events/common.words: verbs and nouns that name happenings, from WordNet 3.0.

usage: common_words.py WORDNET_FOLDER > .../rules/en/events/common.words

WORDNET_FOLDER holds data.verb, index.verb, cntlist.rev ... (Debian: package wordnet-base, /usr/share/wordnet).

A verb is taken when most of its counted uses are doings (change, contact, creation, motion, possession, social,
competition, consumption, communication, body, weather), not states, thoughts, feelings or perceptions; a noun when
most of its uses are acts or events. Rare words are left out: they would cost more wrong readings than they find.
What a trigger file or grammar.words says of a word stands before what this file says.
"""
import collections
import sys

DOING = {"29", "30", "32", "33", "34", "35", "36", "38", "40", "41", "43"}
SAYING = "32"
HAPPENING = {"04", "11"}
SUFFIXES = ("tion", "sion", "ment", "ance", "ence", "al", "ure", "ing", "ery", "age", "ism", "ade", "out", "off", "up")
# Acts by WordNet's book, but no happenings on a timeline: activities, fields, habits, roles, manners.
NO_HAPPENING = set(
    """act action activity affair aim approach art back balance ball band bar base basis being business care career case cast
    choice circle class classification code color column command comparison complex concern condition control course cross
    culture curriculum custom cut dance day deed density deputy design detail device diet direction discipline distribution
    district drama drawing duty economics ecology edge education effect effort employment end engineering enterprise entry
    equipment exception existence experience fact fashion fiction field file finance fishing focus foot form foundation
    function fundamental game gardening generation good government graph ground group guidance habit hair half hand handling
    head hearing help history hold home housework hunting industry interest job judgment jurisprudence knowledge labor labour
    language law lead leadership learning level life line living look love making management manner market marketing master
    matter measure measurement medicine method mining mistake mode model moment motion mouth music nature need nursing
    obligation occupation office opposition order organization painting part participation pastime path pattern photography
    place plan play point policy politics position post power practice preparation presence present pressure procedure
    process production profession profit program programme project protocol provision purpose rate reading recreation
    regard relation religion residence rest review riding right role round routine rule run sailing school science search
    section selection sense series service set sex shopping show side sin skill smoking song sound space sport
    square stage stand standard state step stock stop style support surface surgery survey swing system tack task teaching technology
    theater theatre thing throw thinking time touch trade tradition training transport transportation treatment try turn type use
    utility vice view violence voice way weight whole will work writing wrong year thought attention behavior behaviour
    agriculture farming management banking advertising cooking singing running walking swimming editing coverage care
    wave maintenance responsibility agency title bit shot field-work enforcement pass passage cover mission-work tour-de-force
    amplitude baseball basketball chore cinch commerce courtesy destiny fastball football genesis golf gymnastics hands
    hobby homer instance jazz leyte marbles means obedience occasion omen opener pains patronage percussion services
    spectroscopy stead tenancy thermometry vocation wings""".split()
)


def counts(folder):
    by_class = collections.defaultdict(collections.Counter)
    for line in open(folder + "/cntlist.rev"):
        key, _, count = line.split()
        lemma, rest = key.split("%")
        by_class[lemma][tuple(rest.split(":")[:2])] += int(count)
    return by_class


def irregular(folder):
    forms = collections.defaultdict(list)
    for line in open(folder + "/verb.exc"):
        form, base = line.split()[:2]
        if not form.endswith(("s", "ing")) and form.isalpha():
            forms[base].append(form)
    return forms


# Verbs that the news has for something else: "tired", "supposed", "born" ...
NO_DOING = set(
    """tire flatter thrill wing minister down near clothe perfect fell can bore bear run operate grow share ensure act play provide shape
    benefit force strain stem engage shy field house spare enable allow perform exercise pursue head record""".split()
)
ARCHAIC = set(
    """addrest bypast blest curst betted forbad wrought benefitted birdied chidden dove gotten shrunken spilt spelt pled clothed clad
    unladen laden molten drave spake wove waked leant burnt bidden proven sewn gnawn hove ridded struck-off combatted counselled
    dialled labelled marvelled quarrelled signalled bevelled marshalled tranced slidden sunken wedded throve thriven snuck rung stringed
    shaved shaven swollen strewn ran sang sank sprang swam sunk addrest""".split()
)
# Where the list of exceptions gives a verb's forms in an order of its own.
KNOWN = {
    "run": "run (ran run)", "sing": "sing (sang sung)", "sink": "sink (sank sunk)", "spring": "spring (sprang sprung)",
    "swim": "swim (swam swum)", "shrink": "shrink (shrank shrunk)", "overcome": "overcome (overcame overcome)",
    "overrun": "overrun (overran overrun)", "become": "become (became become)", "come": "come (came come)",
    "begin": "begin (began begun)", "drink": "drink (drank drunk)", "ring": "ring (rang rung)", "dive": "dive",
    "bid": "bid (bid)", "strike": "strike (struck)", "swell": "swell (swelled swollen)", "show": "show (showed shown)",
    "hit": "hit (hit)", "cut": "cut (cut)", "put": "put (put)", "set": "set (set)", "shut": "shut (shut)", "let": "let (let)",
    "cast": "cast (cast)", "burst": "burst (burst)", "spread": "spread (spread)", "split": "split (split)",
    "thrust": "thrust (thrust)", "rid": "rid (rid)", "undergo": "undergo (underwent undergone)",
}


def entry(verb, forms):
    if verb in KNOWN:
        return KNOWN[verb]
    odd = [f for f in forms.get(verb, []) if f != verb and f not in ARCHAIC]
    if not odd:
        return verb
    participles = [f for f in odd if f.endswith(("n", "ne"))]
    past = [f for f in odd if f not in participles] or participles
    return f"{verb} ({past[0]}" + (f" {participles[0]})" if participles and past[0] != participles[0] else ")")


def share(counter, kind, wanted):
    total = sum(n for (k, _), n in counter.items() if k == kind)
    return total, sum(n for (k, c), n in counter.items() if k == kind and c in wanted) / max(1, total)


def wrapped(keyword, entries):
    line = keyword.ljust(8)
    for each in entries:
        if len(line) + len(each) > 110:
            yield line.rstrip()
            line = " " * 8
        line += each + ", "
    yield line.rstrip(", ")


def main():
    folder = sys.argv[1]
    forms, saying, doing, nouns, also = irregular(folder), [], [], [], []
    for lemma, counter in sorted(counts(folder).items()):
        if not lemma.isalpha() or len(lemma) < 3:
            continue
        verb, dynamic = share(counter, "2", DOING)
        noun, happening = share(counter, "1", HAPPENING)
        adjective = share(counter, "3", set())[0] + share(counter, "5", set())[0]
        if lemma not in NO_DOING and verb >= 3 and dynamic >= 0.6 and verb * 2 >= noun and verb >= adjective:
            says = share(counter, "2", {SAYING})[1] > 0.5
            (saying if says else doing).append(entry(lemma, forms))
        if verb and noun >= 2 and noun * 5 >= verb:
            also.append(lemma)
        if noun >= 2 and happening >= 0.6 and noun * 3 >= adjective and lemma not in NO_HAPPENING:
            if lemma.endswith(SUFFIXES) or happening >= 0.8:
                nouns.append(lemma)
    print("# Words that name happenings of no type of their own. Made by extraction/src/authoring/common_words.py from WordNet 3.0")
    print("# (Princeton University, see NOTICE); change the script, not this file. Trigger files and grammar.words stand before it.")
    print("# saying: verbs of type statement; doing: verbs, nouns: nouns of type other; things: verbs that are nouns as well.")
    for keyword, entries in (("saying", saying), ("doing", doing), ("nouns", nouns), ("things", also)):
        print(*wrapped(keyword, entries), sep="\n")


main()

#!/usr/bin/env python3
"""Makes rules/en/events/common.words: verbs and nouns that name happenings, from WordNet 3.0.

usage: common_words.py WORDNET_FOLDER > .../rules/en/events/common.words

WORDNET_FOLDER holds data.noun, index.noun, verb.exc, cntlist.rev ... (Debian: package wordnet-base, /usr/share/wordnet).

Every verb names a happening unless it is in the `stative` line of grammar.words; this file has the forms of those that
anybody counted, but for words that are mostly nouns or adjectives.

A noun is listed when at least half of its counted uses are acts, events, phenomena, processes or speech acts. A noun that
nobody counted is, when its first sense is one and it is derived from a verb ("crackdown") other than by -ing, which
stands in news for the verb itself. EXCEPT has those that news uses for something else.

What a trigger file or grammar.words says of a word stands before what this file says.
"""
import collections
import functools
import sys

SAYING = "32"
# act, event, phenomenon, process
HAPPENING = {"04", "11", "19", "22"}
# Happenings by WordNet's book, but fields, habits, roles, manners, things and weather in news.
EXCEPT = set(
    """act activity affair aim approach art back balance ball band bar base basis being business care career case cast
    choice circle class classification code color colour column command comparison complex concern condition control course cross
    culture curriculum custom cut dance day deed density deputy design detail device diet direction discipline distribution
    district drama drawing duty economics ecology edge education effect effort employment end engineering enterprise entry
    equipment exception existence experience fact fashion fiction field file finance fishing focus foot form foundation
    function fundamental game gardening generation good government graph ground group guidance habit hair half hand handling
    head help history hold home housework hunting industry interest job judgment jurisprudence knowledge labor labour
    language law lead leadership learning level life line living look love making management manner market marketing master
    matter measure measurement medicine method mining mistake mode model moment motion mouth music nature need nursing
    obligation occupation office opposition order organization painting part participation pastime path pattern photography
    place plan play point policy politics position post power practice preparation presence present pressure procedure
    process profession profit program programme project protocol provision purpose rate reading recreation
    regard relation religion residence rest review riding right role round routine rule run sailing school science
    section selection sense series service services set sex shopping show side sin skill smoking song sound space sport sports
    square stage stand standard state step stock stop style support surface surgery system tack task teaching technology
    theater theatre thing thinking time touch trade tradition training transport transportation try turn type use
    utility vice view voice way weight whole will work writing wrong year thought attention behavior behaviour
    agriculture farming banking advertising cooking singing running walking swimming editing coverage
    wave maintenance responsibility agency title bit field-work enforcement pass passage cover mission-work
    amplitude baseball basketball chore cinch commerce courtesy destiny fastball football genesis golf gymnastics hands
    hobby homer instance jazz leyte marbles means obedience occasion omen opener pains patronage percussion
    spectroscopy stead tenancy thermometry vocation wings
    movement administration question bolt energy electricity mechanism weather behalf wages wage cards card cause beginning luck fate
    heat current single parcel possession favor favour outcome tide cloud wind smoke layout roll mock racing
    operations publishing current entertainment parking importation salve metabolism mask prep acting premiership wake
    addition possibility lightning stretch spark prayer word words sign signal message instruction request-form
    charm crown stroke grip key pot dope tie trick deal-in share sort lot variety chance feature issue figure
    force forces light fire-power gravity magnetism pressure rays radiation radio beam charge-card wall screen
    consequence result manipulation sequence trend kind reason tribute tax toll reward prize""".split()
)
VERB_ENDINGS = ("s", "ing")
# Verbs whose forms the news has for something else: "minister", "down", "near", the past of "fall".
NO_DOING = set("tire flatter thrill wing minister down near clothe perfect fell can bore bear shy spare rend gild saw smite rive ought may must would could".split())
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
    "begin": "begin (began begun)", "eat": "eat (ate eaten)", "beat": "beat (beat beaten)", "drink": "drink (drank drunk)", "ring": "ring (rang rung)", "dive": "dive",
    "bid": "bid (bid)", "strike": "strike (struck)", "swell": "swell (swelled swollen)", "show": "show (showed shown)",
    "hit": "hit (hit)", "cut": "cut (cut)", "put": "put (put)", "set": "set (set)", "shut": "shut (shut)", "let": "let (let)",
    "cast": "cast (cast)", "burst": "burst (burst)", "spread": "spread (spread)", "split": "split (split)",
    "thrust": "thrust (thrust)", "rid": "rid (rid)", "undergo": "undergo (underwent undergone)",
}


def counts(folder):
    by_class = collections.defaultdict(collections.Counter)
    by_sense = collections.Counter()
    for line in open(folder + "/cntlist.rev"):
        key, number, count = line.split()
        lemma, rest = key.split("%")
        kind, file = rest.split(":")[:2]
        by_class[lemma][kind, file] += int(count)
        if kind == "1":
            by_sense[lemma, int(number)] += int(count)
    return by_class, by_sense


def irregular(folder, kind):
    forms = collections.defaultdict(list)
    for line in open(f"{folder}/{kind}.exc"):
        form, base = line.split()[:2]
        if form.isalpha() and form[0] == base[0] and (kind == "noun" or not form.endswith(VERB_ENDINGS)):
            forms[base].append(form)
    return forms


class Nouns:
    """The senses of nouns: which are happenings, which are speech acts, which belong to a verb."""

    def __init__(self, folder):
        self.file, self.above, self.of_verb, self.senses = {}, {}, set(), {}
        for line in open(folder + "/data.noun"):
            if line.startswith("  "):
                continue
            cells = line.split()
            synset, words = cells[0], int(cells[3], 16)
            first = 4 + 2 * words
            pointers = [cells[first + 1 + 4 * n : first + 4 + 4 * n] for n in range(int(cells[first]))]
            self.file[synset] = cells[1]
            self.above[synset] = [target for symbol, target, _ in pointers if symbol in ("@", "@i")]
            if any(symbol == "+" and kind == "v" for symbol, _, kind in pointers):
                self.of_verb.add(synset)
            if "speech_act" in cells[4:first]:
                self.speech_act = synset
        for line in open(folder + "/index.noun"):
            if not line.startswith("  "):
                cells = line.split()
                self.senses[cells[0]] = cells[-int(cells[2]) :]

    @functools.cache
    def is_speech(self, synset):
        return synset == self.speech_act or any(self.is_speech(above) for above in self.above[synset])

    def is_happening(self, synset):
        return self.file[synset] in HAPPENING or self.is_speech(synset)

    def is_derived(self, lemma):
        return any(synset in self.of_verb for synset in self.senses[lemma][:2])


def total(counter, kind):
    return sum(n for (k, _), n in counter.items() if k == kind)


def noun_kind(lemma, nouns, by_sense):
    """"speech", "nouns" or None."""
    senses = nouns.senses[lemma]
    counted = {synset: by_sense[lemma, number] for number, synset in enumerate(senses, 1)}
    uses = sum(counted.values())
    if uses == 0:
        if lemma.endswith("ing") or not nouns.is_derived(lemma):
            return None
        counted, uses = {senses[0]: 1}, 1
    if 2 * sum(n for synset, n in counted.items() if nouns.is_happening(synset)) < uses:
        return None
    return "speech" if 2 * sum(n for synset, n in counted.items() if nouns.is_speech(synset)) > uses else "nouns"


def verb_entry(verb, forms):
    if verb in KNOWN:
        return KNOWN[verb]
    odd = [f for f in forms.get(verb, []) if f != verb and f not in ARCHAIC]
    if not odd:
        return verb
    participles = [f for f in odd if f.endswith(("n", "ne"))]
    past = [f for f in odd if f not in participles] or participles
    return f"{verb} ({past[0]}" + (f" {participles[0]})" if participles and past[0] != participles[0] else ")")


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
    by_class, by_sense = counts(folder)
    forms, plurals, nouns = irregular(folder, "verb"), irregular(folder, "noun"), Nouns(folder)
    lists = {"saying": [], "doing": [], "speech": [], "nouns": [], "things": []}
    for lemma, counter in sorted(by_class.items()):
        if not lemma.isalpha() or len(lemma) < 3:
            continue
        verb, noun = total(counter, "2"), total(counter, "1")
        adjective = total(counter, "3") + total(counter, "5")
        if lemma not in NO_DOING and verb and verb * 2 >= noun and verb * 2 >= adjective:
            says = 2 * counter["2", SAYING] > verb
            lists["saying" if says else "doing"].append(verb_entry(lemma, forms))
        if verb and noun >= 2 and noun * 5 >= verb:
            lists["things"].append(lemma)
    for lemma in sorted(nouns.senses):
        adjective = total(by_class[lemma], "3") + total(by_class[lemma], "5")
        rare = adjective > 3 * total(by_class[lemma], "1")
        if lemma.isalpha() and len(lemma) > 3 and lemma not in EXCEPT and not rare:
            kind = noun_kind(lemma, nouns, by_sense)
            if kind:
                lists[kind].append(f"{lemma} ({plurals[lemma][0]})" if lemma in plurals else lemma)
    print("# Words that name happenings of no type of their own. Made by extraction/src/authoring/common_words.py from WordNet 3.0")
    print("# (Princeton University, see NOTICE); change the script, not this file. Trigger files and grammar.words stand before it.")
    print("# saying, speech: verbs and nouns of type statement; doing, nouns: of type other; things: verbs that are nouns as well.")
    for keyword, entries in lists.items():
        print(*wrapped(keyword, entries), sep="\n")


main()

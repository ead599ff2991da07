"""Prints the hostile strings that the browser tests put into stories, as JSON: those of brs-kb, and those
of the file that is named."""

import json
import sys

import brs_kb

strings = {payload["payload"] for payload in brs_kb.get_all_payloads().values()}
with open(sys.argv[1], encoding="utf-8") as naughty:
    strings.update(json.load(naughty))
json.dump(sorted(strings), sys.stdout)

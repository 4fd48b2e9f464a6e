# SPDX-License-Identifier: Apache-2.0
# What the lines of `casus export -f jsonl` tell, for the eye: jq -r -f samples/facts.jq FILE.jsonl

# `holdsOffice` as `holds office`.
def words: gsub("(?<capital>[A-Z])"; " \(.capital)") | ascii_downcase;

# Who says so, and how firmly; nothing where it is the article itself.
def voice($names):
    if .stance == null or (.stance == "Asserted" and .claimants == []) then ""
    else " (\(.stance | ascii_downcase)\(if .claimants == [] then "" else " by " + (.claimants | map($names[.]) | join(", ")) end))"
    end;

([.entities[] | {(.id): .name}] + [.events[] | {(.id): .label}] | add // {}) as $names
| "\(.title // .id)\(if .published then ", " + .published else "" end)",
(.events[] | select(.type != "Statement")
    | "  \(.label)\(if .status == "Actual" then "" else " [\(.status | ascii_downcase)]" end)\(.source // {} | voice($names))",
      (.roles | to_entries[] | .key as $role | .value[] | select($role == "killed" or $role == "wounded" or .stance)
          | "      \($role): \($names[.ref] // "a claim")\(voice($names))")),
(.claims[] | select((.subject | startswith("e")) and $names[.object | strings])
    | "  \($names[.subject]): \(.predicate | words) \($names[.object])\(voice($names))"),
""

// SPDX-License-Identifier: Apache-2.0
#include "coreference/kinds.h"

#include <string_view>

namespace casus {

namespace {

struct KindOfSort
{
    std::string_view sort;
    std::string_view kind;
};

// The sorts of things in the lexicons `things` and `reference`.
constexpr KindOfSort kindsOfSorts[] = {{"person", "Person"}, {"body", "Organization"}, {"place", "Place"},
    {"site", "Facility"}, {"vehicle", "Vehicle"}, {"platform", "MilitaryPlatform"}, {"weapon", "Weapon"},
    {"document", "Document"}, {"money", "Money"}, {"time", "Time"}, {"unit", "Quantity"}};

std::string_view kindOfSort(std::string_view sort)
{
    for (const KindOfSort& entry : kindsOfSorts)
        if (entry.sort == sort)
            return entry.kind;
    return {};
}

/// What an entry for a common noun says of the kind of thing; empty for other entries.
std::string_view kindOf(const Match& match)
{
    if (match.isFrom("things"))
        return kindOfSort(match.value("sort"));
    if (match.isFrom("nouns"))
        return match.is("person") ? "Person" : match.is("body") ? "Organization" : "Facility";
    if (match.isFrom("offices"))
        return "Person"; // who holds it
    if (match.isFrom("weapons"))
        return "Weapon";
    if (match.isFrom("facilities"))
        return "Facility";
    return match.isFrom("reference") ? kindOfSort(match.value("sort")) : std::string_view();
}

/// `USS Hopper`, `the frigate FS Forbin`
bool isShip(const Document& document, const Nominal& nominal)
{
    for (std::uint32_t token = nominal.tokens.begin; token <= nominal.head && token + 1 < nominal.tokens.end;
         ++token)
        if (const Match* entry = document.matchFrom(token, "things");
            entry && entry->value("sort") == "ship_prefix" && document.tokens()[token].shape == Shape::Upper)
            return true;
    return false;
}

} // namespace

std::string kindOf(const Document& document, const Nominal& nominal)
{
    if (nominal.form == Form::Several)
        return {};
    if (nominal.form == Form::Name && isShip(document, nominal))
        return "MilitaryPlatform";
    if (nominal.form == Form::Name)
        if (const Mention* mention = document.mentionAt(nominal.head))
            return mention->kind;
    if (document.dateAt(nominal.head))
        return "Time";
    // From the left, so that the longer entry comes first; of one word the special list goes before the
    // general.
    for (std::uint32_t token = nominal.tokens.begin; token <= nominal.head; ++token) {
        std::string_view kind;
        for (const Match& match : document.matchesAt(token))
            if (match.tokens.end == nominal.head + 1)
                if (const std::string_view told = kindOf(match); kind.empty() || match.isFrom("things"))
                    kind = told.empty() ? kind : told;
        if (!kind.empty())
            return std::string(kind);
    }
    return {};
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "coreference/features.h"

#include <casus/language/fold.h>

#include <algorithm>
#include <string_view>

namespace casus {

bool agree(const Features& one, const Features& other)
{
    const auto fits = [](auto a, auto b) { return a == b || a == decltype(a) {} || b == decltype(b) {}; };
    return fits(one.number, other.number) && fits(one.gender, other.gender) && fits(one.sort, other.sort);
}

namespace {

Number numberNamed(std::string_view name)
{
    return name == "singular" ? Number::Singular : name == "plural" ? Number::Plural : Number::Unknown;
}

Gender genderNamed(std::string_view name)
{
    return name == "masculine" || name == "m" ? Gender::Masculine
        : name == "feminine" || name == "f"   ? Gender::Feminine
        : name == "neuter"                    ? Gender::Neuter
                                              : Gender::Unknown;
}

Sort sortNamed(std::string_view name)
{
    return name == "person" ? Sort::Person
        : name == "body"    ? Sort::Body
        : name == "place"   ? Sort::Place
        : name == "time"    ? Sort::Measure
                            : Sort::Unknown;
}

Sort sortOfKind(std::string_view kind)
{
    return kind == "Person"                                          ? Sort::Person
        : kind == "Country" || kind == "Place" || kind == "Facility" ? Sort::Place
        : kind == "Weapon"                                           ? Sort::Thing
        : kind == "Office" || kind.empty()                           ? Sort::Unknown
                                                                     : Sort::Body;
}

bool isWord(const Tag& tag)
{
    return tag.universal != "PUNCT" && tag.universal != "DET" && tag.specific != "POS";
}

void describePronoun(const Document& document, Nominal& nominal)
{
    const Match* entry = nullptr;
    for (const Match& match : document.matchesAt(nominal.head))
        if (match.isFrom("reference") && match.tokens.size() == 1)
            entry = &match;
    nominal.person = 0;
    nominal.isPossessive = document.tags()[nominal.head].specific == "PRP$";
    nominal.isDemonstrative = document.tags()[nominal.head].specific == "DT";
    if (!entry)
        return;
    if (!entry->value("person").empty())
        nominal.person = static_cast<std::uint8_t>(entry->value("person")[0] - '0');
    nominal.isReflexive = nominal.words.ends_with("self") || nominal.words.ends_with("selves");
    nominal.features = {numberNamed(entry->value("number")), genderNamed(entry->value("gender")),
        sortNamed(entry->value("sort"))};
}

void describeWords(const Document& document, const Tree& tree, Nominal& nominal)
{
    const auto tokens = document.tokens();
    for (std::uint32_t token = nominal.tokens.begin; token < nominal.tokens.end; ++token)
        if (isWord(document.tags()[token]))
            (nominal.words += nominal.words.empty() ? "" : " ") += fold(document.text(tokens[token]));
    nominal.lemma = fold(document.tags()[nominal.head].lemma);
    for (const std::uint32_t child : tree.children(nominal.head)) {
        if (!nominal.tokens.contains(child))
            continue;
        const std::string_view relation = tree.broadRelation(child);
        const Token& token = tokens[child];
        if (tree.relation(child) == "nmod:poss" || token.is({"the", "this", "that", "these", "those"}))
            nominal.isDefinite = true;
        else if (relation == "det")
            nominal.isIndefinite = true;
        if (document.matchAt(child, "vacuous"))
            continue;
        if (relation == "acl" || relation == "amod" || relation == "compound" || relation == "nummod"
            || relation == "nmod" || relation == "flat")
            nominal.modifiers.push_back(fold(document.text(token)));
    }
    std::sort(nominal.modifiers.begin(), nominal.modifiers.end());
}

/// By the entry of a lexicon that ends with the head or, for titles and given names, stands before it.
void describeByLexicons(const Document& document, Nominal& nominal)
{
    Features& features = nominal.features;
    for (std::uint32_t token = nominal.tokens.begin; token <= nominal.head; ++token)
        for (const Match& match : document.matchesAt(token)) {
            const bool endsWithHead = match.tokens.end == nominal.head + 1;
            if (match.isFrom("reference") && match.is("noun")
                && (endsWithHead || nominal.form == Form::Name)) {
                if (features.gender == Gender::Unknown)
                    features.gender = genderNamed(match.value("gender"));
                if (endsWithHead || match.value("sort") == "person")
                    features.sort = sortNamed(match.value("sort"));
            } else if (match.isFrom("nouns") && endsWithHead && nominal.form == Form::Noun
                && features.sort == Sort::Unknown) {
                features.sort = match.is("person") ? Sort::Person
                    : match.is("body")             ? Sort::Body
                                                   : Sort::Thing;
            } else if (nominal.form == Form::Name && match.isFrom("given_names")
                && match.tokens.begin == nominal.tokens.begin && features.sort == Sort::Unknown
                && (nominal.tokens.size() > 1 || match.value("weak").empty())) {
                features.sort = Sort::Person;
                features.gender = genderNamed(match.value("gender"));
            } else if (nominal.form == Form::Name && match.isFrom("titles")
                && match.tokens.begin == nominal.tokens.begin && match.tokens.end <= nominal.head) {
                features.sort = Sort::Person;
            }
        }
}

} // namespace

void describe(const Document& document, const Tree& tree, Nominal& nominal)
{
    if (nominal.form == Form::Several) {
        nominal.features.number = Number::Plural;
        return;
    }
    describeWords(document, tree, nominal);
    if (nominal.form == Form::Pronoun) {
        describePronoun(document, nominal);
        return;
    }
    const std::string_view tag = document.tags()[nominal.head].specific;
    Features& features = nominal.features;
    features.number = tag == "NNS" || tag == "NNPS" ? Number::Plural
        : tag == "NN" || tag == "NNP"               ? Number::Singular
                                                    : Number::Unknown;
    if (document.tags()[nominal.head].universal == "NUM")
        features.sort = Sort::Measure;
    else
        describeByLexicons(document, nominal);
    if (const Mention* mention = document.mentionAt(nominal.head); mention && nominal.form == Form::Name)
        if (const Sort sort = sortOfKind(mention->kind); sort != Sort::Unknown
            && features.gender != Gender::Masculine && features.gender != Gender::Feminine)
            features.sort = sort;
    if (features.sort == Sort::Body || features.sort == Sort::Place) {
        features.gender = Gender::Neuter;
        // A body is `it` as well as `they`.
        if (features.sort == Sort::Body)
            features.number = Number::Unknown;
    }
}

} // namespace casus

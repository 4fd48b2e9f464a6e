// SPDX-License-Identifier: Apache-2.0
#include "knowledge/vetting.h"

#include "identity/slug.h"
#include "knowledge/name_key.h"
#include "knowledge/sort_unique.h"
#include "source/utf8.h"

#include <casus/error.h>
#include <casus/rdf/term.h>

#include <algorithm>

namespace casus {

namespace {

constexpr std::size_t longestText = 1000; // bytes; the longest names of states have a tenth of it

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLetter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// Valid UTF-8 with single spaces between words and none around them.
std::string text(std::string_view bytes, std::string_view what)
{
    Replacements replacements;
    const std::string valid = normalize(bytes, replacements);
    if (replacements.count > 0)
        throw Error("its " + std::string(what) + " is no valid UTF-8");
    if (valid.size() > longestText)
        throw Error("its " + std::string(what) + " is longer than " + std::to_string(longestText) + " bytes");
    std::string words;
    for (const char byte : valid)
        if (byte != ' ' && byte != '\t' && byte != '\n')
            words += byte;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    if (words.ends_with(' '))
        words.pop_back();
    return words;
}

void checkKind(const std::string& kind)
{
    if (kind.empty())
        throw Error("it has no kind, such as Person or ArmedGroup; tell it in the file, or with --kind");
    if (!std::all_of(kind.begin(), kind.end(), isLetter))
        throw Error("its kind \"" + kind + "\" is no word such as Person or ArmedGroup");
}

void checkId(const std::string& id)
{
    if (id.empty())
        return;
    if (slug(id) != id)
        throw Error("its id \"" + id + "\" has more than lower-case letters, digits and hyphens; write \""
            + slug(id) + "\"");
    // Linking a thing to its item must not rename it.
    if (id.front() == 'q' && id.size() > 1 && std::all_of(id.begin() + 1, id.end(), isDigit))
        throw Error(
            "its id \"" + id + "\" is a number of Wikidata; give that as sameAs, and words as the id");
}

std::string countryCode(std::string code)
{
    if (code.empty())
        return code;
    if (code.size() != 2 || !std::all_of(code.begin(), code.end(), isLetter))
        throw Error("its country \"" + code + "\" is no code of two letters such as IQ");
    std::transform(code.begin(), code.end(), code.begin(),
        [](char letter) { return letter >= 'a' ? static_cast<char>(letter - 32) : letter; });
    return code;
}

void checkDay(const std::string& day)
{
    constexpr std::string_view form = "0000-00-00";
    bool isRight = day.empty() || day.size() == 4 || day.size() == 7 || day.size() == form.size();
    for (std::size_t i = 0; isRight && i < day.size(); ++i)
        isRight = form[i] == '0' ? isDigit(day[i]) : day[i] == '-';
    if (!isRight)
        throw Error("\"" + day + "\" is no day, month or year such as 2020-03-13, 2020-03 or 2020");
}

/// Names of other scripts are never found in an English text.
bool isLatin(const std::string& name)
{
    return slug(name).find('%') == std::string::npos;
}

} // namespace

KnownEntity vetted(KnownEntity entity)
{
    entity.kind = text(entity.kind, "kind");
    checkKind(entity.kind);
    entity.id = text(entity.id, "id");
    checkId(entity.id);
    entity.name = text(entity.name, "name");
    if (nameKey(slug(entity.name)).empty())
        throw Error("its name \"" + entity.name + "\" has neither letter nor digit");
    for (std::string& alias : entity.aliases)
        alias = text(alias, "alias");
    std::erase_if(entity.aliases, [&](const std::string& alias) {
        return alias == entity.name || !isLatin(alias) || nameKey(slug(alias)).empty();
    });
    sortUnique(entity.aliases);
    entity.country = countryCode(text(entity.country, "country"));
    for (std::string& same : entity.sameAs)
        same = rdf::Iri(text(same, "sameAs")).text();
    sortUnique(entity.sameAs);
    for (Term& term : entity.terms) {
        term.office = text(term.office, "office");
        if (term.office.empty())
            throw Error("its term has no office");
        checkDay(term.from);
        checkDay(term.until);
    }
    for (Term& term : entity.terms)
        if (!term.source.empty())
            term.source = rdf::Iri(text(term.source, "source")).text();
    sortUnique(entity.terms);
    entity.partOf = text(entity.partOf, "part_of");
    return entity;
}

} // namespace casus

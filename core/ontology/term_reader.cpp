// SPDX-License-Identifier: Apache-2.0
#include "ontology/term_reader.h"

#include <casus/error.h>

#include <algorithm>
#include <array>

namespace casus {

namespace {

std::string_view nameOf(TermSort sort)
{
    switch (sort) {
    case TermSort::Class:
        return "class";
    case TermSort::Property:
        return "property";
    case TermSort::Datatype:
        return "datatype";
    case TermSort::Individual:
        break;
    }
    return "individual";
}

/// RDF/XML writes a predicate as an element, so the end of its IRI must be a name of XML.
void requireName(const Settings& at, std::string_view text, const rdf::Iri& property)
{
    const std::size_t begin = property.text().find_last_of("#/:") + 1;
    const char first = begin < property.text().size() ? property.text()[begin] : '0';
    if ((first >= '0' && first <= '9') || first == '-' || first == '.')
        throw Error(at.complain("the property " + std::string(text)
            + " cannot be written in RDF/XML: what follows the last #, / or : must begin with a letter"));
}

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

TermReader::TermReader(
    const std::map<std::string, std::string, std::less<>>& prefixes, const DeclaredTerms* declared)
    : prefixes_(prefixes)
    , declared_(declared)
{
}

rdf::Iri TermReader::expand(const Settings& at, std::string_view text) const
{
    const std::size_t colon = text.find(':');
    const auto prefix = prefixes_.find(text.substr(0, colon));
    try {
        if (colon != std::string_view::npos && prefix != prefixes_.end())
            return rdf::Iri(prefix->second + std::string(text.substr(colon + 1)));
        if (text.find("://") != std::string_view::npos || text.starts_with("urn:"))
            return rdf::Iri(std::string(text));
    } catch (const Error& error) {
        throw Error(at.complain(error.what()));
    }
    throw Error(at.complain("\"" + std::string(text)
        + "\" is no term; write prefix:name with one of the prefixes declared above, or a whole IRI in "
          "quotes"));
}

std::optional<rdf::Iri> TermReader::term(const Settings& at, std::string_view text, TermSort sort) const
{
    if (text == none)
        return std::nullopt;
    rdf::Iri term = expand(at, text);
    if (declared_ && !declared_->has(term, sort))
        throw Error(at.complain("no vocabulary has the " + std::string(nameOf(sort)) + " " + std::string(text)
            + "; correct it, or declare it in a file beside the mapping (read were " + declared_->files()
            + ")"));
    if (sort == TermSort::Property)
        requireName(at, text, term);
    return term;
}

std::vector<rdf::Iri> TermReader::terms(const Settings& at, std::string_view text, TermSort sort) const
{
    std::vector<rdf::Iri> terms;
    for (const std::string& word : wordsOf(text))
        if (auto iri = term(at, word, sort))
            terms.push_back(std::move(*iri));
    return terms;
}

Uses TermReader::uses(const Settings& at, std::string_view text) const
{
    constexpr std::array<std::pair<std::string_view, Form>, 3> forms {
        {{"text", Form::Text}, {"count", Form::Count}, {"code", Form::Code}}};
    Uses uses;
    for (const std::string& word : wordsOf(text)) {
        const auto form
            = std::ranges::find(forms, std::string_view(word), [](const auto& entry) { return entry.first; });
        if (form != forms.end() && !uses.empty()) {
            uses.back().form = form->second;
            continue;
        }
        const bool isInverse = word.starts_with('^');
        if (auto property = term(at, std::string_view(word).substr(isInverse ? 1 : 0), TermSort::Property))
            uses.push_back({std::move(*property), Form::Value, isInverse});
    }
    return uses;
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "shapes/soundness.h"

#include "rdf/parser.h"
#include "shapes/lexical_form.h"

#include <casus/error.h>
#include <casus/rdf/term.h>

#include <algorithm>
#include <utility>

namespace casus {

namespace {

constexpr std::string_view vocabulary = "https://w3id.org/casus/ns#";

/// What is wrong with a term: its kind and a sentence; both are empty where nothing is.
std::pair<std::string_view, std::string> flawOf(const rdf::Node& term, bool isCasus)
{
    if (term.isBlank())
        return isCasus
            ? std::pair("blank node", "stores rename blank nodes, so that loading the graph again doubles it")
            : std::pair("", "");
    if (term.isLiteral())
        return isLexicalForm(term.text, term.datatype)
            ? std::pair("", std::string())
            : std::pair("bad literal", "the text is none of its datatype");
    if (term.text.starts_with(rdf::relativeBase))
        return {"bad IRI", "it is relative, and there is nothing that it is relative to"};
    try {
        rdf::Iri(term.text);
        return {};
    } catch (const Error& error) {
        return {"bad IRI", error.what()};
    }
}

} // namespace

std::vector<UnsoundTerm> unsoundTerms(
    const std::vector<Triple>& triples, const TermTable& terms, TermId first, bool isCasus)
{
    std::vector<bool> isSeen(terms.size(), false);
    std::vector<UnsoundTerm> unsound;
    for (const Triple& triple : triples)
        for (const TermId term : {triple.subject, triple.predicate, triple.object}) {
            if (term < first || isSeen[term])
                continue;
            isSeen[term] = true;
            if (auto [kind, message] = flawOf(terms.at(term), isCasus); !kind.empty())
                unsound.push_back({triple, term, kind, std::move(message)});
        }
    return unsound;
}

bool lacksArticle(TermTable& terms, const DataGraph& graph, const std::string& name)
{
    const auto instances = [&](std::string_view type) {
        return graph.instances(terms.addIri(std::string(vocabulary).append(type)));
    };
    if (instances("Event").empty() && instances("Mention").empty())
        return false;
    const std::vector<TermId> articles = instances("Article");
    return std::ranges::none_of(
        articles, [&](TermId article) { return name.empty() || terms.at(article).text == name; });
}

} // namespace casus

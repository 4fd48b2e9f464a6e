// SPDX-License-Identifier: Apache-2.0
#include "rdf/context.h"

#include "rdf/json_text.h"

#include <algorithm>

namespace casus::rdf {

namespace {

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isWord(std::string_view name)
{
    return !name.empty() && isLetter(name[0]) && std::all_of(name.begin(), name.end(), [](char byte) {
        return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
    });
}

} // namespace

void Context::add(const Iri& iri, std::string_view coercion)
{
    const std::string name = iri.text().substr(iri.text().find_last_of("#/:") + 1);
    if (isWord(name) && terms_.count(iri.text()) == 0 && names_.insert(name).second)
        terms_.emplace(iri.text(), ContextTerm {name, std::string(coercion)});
}

const ContextTerm* Context::term(const Iri& iri) const
{
    const auto found = terms_.find(iri.text());
    return found == terms_.end() ? nullptr : &found->second;
}

std::string Context::json() const
{
    std::string out = "{\n  \"@version\": 1.1";
    for (const auto& [iri, term] : terms_) {
        out += ",\n  " + jsonText(term.name) + ": {\"@id\": " + jsonText(iri);
        if (!term.coercion.empty())
            out += ", \"@type\": " + jsonText(term.coercion);
        out += '}';
    }
    return out += "\n}";
}

} // namespace casus::rdf

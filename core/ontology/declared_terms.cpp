// SPDX-License-Identifier: Apache-2.0
#include "ontology/declared_terms.h"

#include "rdf/names.h"
#include "rdf/parser.h"

#include <casus/error.h>

#include <array>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

namespace casus {

namespace {

constexpr std::string_view rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr std::string_view rdfsNamespace = "http://www.w3.org/2000/01/rdf-schema#";
constexpr std::string_view owlNamespace = "http://www.w3.org/2002/07/owl#";

constexpr std::array<std::pair<std::string_view, const char*>, 4> syntaxes {
    {{".ttl", "turtle"}, {".nt", "ntriples"}, {".rdf", "rdfxml"}, {".owl", "rdfxml"}}};

/// What the instances of a class are; whatever has a class is an individual at least.
unsigned sortsOf(std::string_view type)
{
    const auto individual = static_cast<unsigned>(TermSort::Individual);
    if (!type.starts_with(rdfNamespace) && !type.starts_with(rdfsNamespace)
        && !type.starts_with(owlNamespace))
        return individual;
    const std::string_view name = type.substr(type.find('#') + 1);
    if (name == "Class")
        return individual | static_cast<unsigned>(TermSort::Class);
    if (name == "Datatype")
        return individual | static_cast<unsigned>(TermSort::Datatype);
    return name.ends_with("Property") ? individual | static_cast<unsigned>(TermSort::Property) : individual;
}

} // namespace

void DeclaredTerms::read(const std::filesystem::path& folder)
{
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.insert(entry.path());
    for (const std::filesystem::path& file : files)
        for (const auto& [extension, syntax] : syntaxes)
            if (file.extension() == extension)
                readFile(file, syntax);
}

void DeclaredTerms::readFile(const std::filesystem::path& file, const char* syntax)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream)
        throw Error("cannot read " + file.string() + ": it does not exist or must not be read");
    rdf::World world(rdf::World::Interning::Yes);
    rdf::Parser parser(world, syntax, "cannot read " + file.string(), [this](const rdf::Quad& quad) {
        if (quad.subject.isIri() && quad.object.isIri() && quad.predicate.text == rdf::typeProperty)
            sorts_[quad.subject.text] |= sortsOf(quad.object.text);
    });
    parser.parse(text.str());
    parser.finish();
    files_ += (files_.empty() ? "" : ", ") + file.filename().string();
}

bool DeclaredTerms::has(const rdf::Iri& term, TermSort sort) const
{
    const auto found = sorts_.find(term.text());
    return found != sorts_.end() && (found->second & static_cast<unsigned>(sort)) != 0;
}

bool DeclaredTerms::hasNamespace(std::string_view begin) const
{
    const auto first = sorts_.lower_bound(begin);
    return first != sorts_.end() && first->first.starts_with(begin);
}

} // namespace casus

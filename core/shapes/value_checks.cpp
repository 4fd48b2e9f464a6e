// SPDX-License-Identifier: Apache-2.0
#include "shapes/constraint_checks.h"
#include "shapes/lexical_form.h"
#include "shapes/literal_order.h"
#include "shapes/validation.h"

#include <algorithm>

namespace casus {

namespace {

bool contains(const std::vector<TermId>& terms, TermId term)
{
    return std::ranges::find(terms, term) != terms.end();
}

/// How the value stands to the parameter, which is a bound.
template <typename Right>
void checkBound(Visit& visit, Right isRight)
{
    const rdf::Node& bound = visit.at(visit.constraint.terms.front());
    visit.failUnless([&](TermId value) { return isRight(compareLiterals(visit.at(value), bound)); });
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// `en-GB` is in the range `en`.
bool isInRange(std::string_view language, std::string_view range)
{
    return range == "*"
        || (language.starts_with(range)
            && (language.size() == range.size() || language[range.size()] == '-'));
}

} // namespace

void checkClass(Visit& visit)
{
    visit.failUnless(
        [&](TermId value) { return visit.graph().isInstance(value, visit.constraint.terms.front()); });
}

void checkDatatype(Visit& visit)
{
    const std::string& datatype = visit.at(visit.constraint.terms.front()).text;
    visit.failUnless([&](TermId value) {
        const rdf::Node& literal = visit.at(value);
        return literal.isLiteral() && literal.datatype == datatype && isLexicalForm(literal.text, datatype);
    });
}

void checkNodeKind(Visit& visit)
{
    // SHACL calls them after what they allow, as in sh:BlankNodeOrIRI.
    const std::string& allowed = visit.at(visit.constraint.terms.front()).text;
    visit.failUnless([&](TermId value) {
        const rdf::Node& term = visit.at(value);
        return allowed.find(term.isIri() ? "IRI"
                       : term.isBlank()  ? "BlankNode"
                                         : "Literal")
            != std::string::npos;
    });
}

void checkMinExclusive(Visit& visit)
{
    checkBound(visit, [](std::partial_ordering order) { return order > 0; });
}

void checkMinInclusive(Visit& visit)
{
    checkBound(visit, [](std::partial_ordering order) { return order >= 0; });
}

void checkMaxExclusive(Visit& visit)
{
    checkBound(visit, [](std::partial_ordering order) { return order < 0; });
}

void checkMaxInclusive(Visit& visit)
{
    checkBound(visit, [](std::partial_ordering order) { return order <= 0; });
}

void checkMinLength(Visit& visit)
{
    visit.failUnless([&](TermId value) {
        return !visit.at(value).isBlank() && codePoints(visit.at(value).text) >= visit.constraint.number;
    });
}

void checkMaxLength(Visit& visit)
{
    visit.failUnless([&](TermId value) {
        return !visit.at(value).isBlank() && codePoints(visit.at(value).text) <= visit.constraint.number;
    });
}

void checkPattern(Visit& visit)
{
    visit.failUnless([&](TermId value) {
        Poco::RegularExpression::Match match;
        return !visit.at(value).isBlank()
            && visit.constraint.pattern->match(visit.at(value).text, 0, match) > 0;
    });
}

void checkLanguageIn(Visit& visit)
{
    visit.failUnless([&](TermId value) {
        const std::string& language = visit.at(value).language;
        return !language.empty() && std::ranges::any_of(visit.constraint.terms, [&](TermId range) {
            return isInRange(language, visit.at(range).text);
        });
    });
}

void checkClosed(Visit& visit)
{
    for (const TermId value : visit.values)
        for (const Triple& triple : visit.graph().about(value))
            if (!contains(visit.constraint.terms, triple.predicate))
                visit.fail(triple.object, triple.predicate);
}

void checkHasValue(Visit& visit)
{
    if (!contains(visit.values, visit.constraint.terms.front()))
        visit.fail();
}

void checkIn(Visit& visit)
{
    visit.failUnless([&](TermId value) { return contains(visit.constraint.terms, value); });
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "shapes/constraint_rule.h"

#include "rdf/names.h"
#include "shapes/constraint_checks.h"
#include "shapes/shapes_reader.h"

#include <casus/error.h>

#include <Poco/Exception.h>
#include <Poco/RegularExpression.h>

#include <algorithm>
#include <charconv>
#include <iterator>

namespace casus {

namespace {

using Read = std::optional<Constraint>;

bool isTrue(const rdf::Node& literal)
{
    return literal.text == "true";
}

/// The parameter as it is.
Read readTerm(ShapesReader&, TermId, TermId value)
{
    Constraint constraint;
    constraint.terms = {value};
    return constraint;
}

Read readIri(ShapesReader& reader, TermId shape, TermId value)
{
    if (!reader.at(value).isIri())
        throw Error("there is " + rdf::lineText(reader.at(value)) + " where an IRI is wanted");
    return readTerm(reader, shape, value);
}

Read readTerms(ShapesReader& reader, TermId, TermId value)
{
    Constraint constraint;
    constraint.terms = reader.list(value);
    return constraint;
}

Read readNumber(ShapesReader& reader, TermId, TermId value)
{
    Constraint constraint;
    const std::string& text = reader.at(value).text;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), constraint.number);
    if (!reader.at(value).isLiteral() || error != std::errc() || end != text.data() + text.size())
        throw Error("there is " + rdf::lineText(reader.at(value)) + " where a whole number is wanted");
    constraint.terms = {value};
    return constraint;
}

/// Something that is asked for where the parameter is true.
Read readSwitch(ShapesReader& reader, TermId, TermId value)
{
    return isTrue(reader.at(value)) ? Read(Constraint()) : std::nullopt;
}

Read readPattern(ShapesReader& reader, TermId shape, TermId value)
{
    int options = Poco::RegularExpression::RE_UTF8;
    if (const auto flags = reader.graph().object(shape, reader.word("flags")))
        for (const char flag : reader.at(*flags).text)
            options |= flag == 'i' ? Poco::RegularExpression::RE_CASELESS
                : flag == 's'      ? Poco::RegularExpression::RE_DOTALL
                : flag == 'm'      ? Poco::RegularExpression::RE_MULTILINE
                : flag == 'x'      ? Poco::RegularExpression::RE_EXTENDED
                              : throw Error(std::string("there is no flag \"") + flag + "\" of patterns");
    Constraint constraint;
    constraint.terms = {value};
    try {
        constraint.pattern = std::make_shared<Poco::RegularExpression>(reader.at(value).text, options);
    } catch (const Poco::Exception& error) {
        throw Error(rdf::lineText(reader.at(value)) + " is no pattern: " + error.displayText());
    }
    return constraint;
}

Read readShape(ShapesReader& reader, TermId, TermId value)
{
    Constraint constraint;
    constraint.shapes = {&reader.shape(value)};
    return constraint;
}

Read readPropertyShape(ShapesReader& reader, TermId shape, TermId value)
{
    const Read constraint = readShape(reader, shape, value);
    if (!constraint->shapes.front()->path)
        throw Error("a shape that is its sh:property has no sh:path");
    return constraint;
}

Read readShapes(ShapesReader& reader, TermId, TermId value)
{
    Constraint constraint;
    for (const TermId member : reader.list(value))
        constraint.shapes.push_back(&reader.shape(member));
    return constraint;
}

/// The qualified shapes of the other properties that the shapes of this one have.
std::vector<TermId> siblings(ShapesReader& reader, TermId shape, TermId qualifiedShape)
{
    std::vector<TermId> found;
    const TermId property = reader.word("property");
    for (const TermId parent : reader.graph().subjects(property, shape))
        for (const TermId other : reader.graph().objects(parent, property))
            for (const TermId sibling : reader.graph().objects(other, reader.word("qualifiedValueShape")))
                if (sibling != qualifiedShape)
                    found.push_back(sibling);
    return found;
}

Read readQualified(ShapesReader& reader, TermId shape, TermId value)
{
    const auto qualifiedShape = reader.graph().object(shape, reader.word("qualifiedValueShape"));
    if (!qualifiedShape)
        throw Error("it counts values without a sh:qualifiedValueShape");
    Read constraint = readNumber(reader, shape, value);
    constraint->shapes = {&reader.shape(*qualifiedShape)};
    const auto disjoint = reader.graph().object(shape, reader.word("qualifiedValueShapesDisjoint"));
    if (disjoint && isTrue(reader.at(*disjoint)))
        for (const TermId sibling : siblings(reader, shape, *qualifiedShape))
            constraint->shapes.push_back(&reader.shape(sibling));
    return constraint;
}

/// All properties that are allowed.
Read readClosed(ShapesReader& reader, TermId shape, TermId value)
{
    Read constraint = readSwitch(reader, shape, value);
    if (!constraint)
        return constraint;
    for (const TermId property : reader.graph().objects(shape, reader.word("property")))
        for (const TermId path : reader.graph().objects(property, reader.word("path")))
            constraint->terms.push_back(path);
    for (const TermId ignored : reader.graph().objects(shape, reader.word("ignoredProperties")))
        std::ranges::copy(reader.list(ignored), std::back_inserter(constraint->terms));
    return constraint;
}

// clang-format off
constexpr ConstraintRule rules[] = {
    {"class", "Class", "is not of the class", false, readIri, checkClass},
    {"datatype", "Datatype", "is no legal literal of the datatype", false, readIri, checkDatatype},
    {"nodeKind", "NodeKind", "is not of the kind", false, readIri, checkNodeKind},
    {"minCount", "MinCount", "has fewer values than", true, readNumber, checkMinCount},
    {"maxCount", "MaxCount", "has more values than", true, readNumber, checkMaxCount},
    {"minExclusive", "MinExclusive", "is not greater than", false, readTerm, checkMinExclusive},
    {"minInclusive", "MinInclusive", "is not at least", false, readTerm, checkMinInclusive},
    {"maxExclusive", "MaxExclusive", "is not less than", false, readTerm, checkMaxExclusive},
    {"maxInclusive", "MaxInclusive", "is not at most", false, readTerm, checkMaxInclusive},
    {"minLength", "MinLength", "has fewer characters than", false, readNumber, checkMinLength},
    {"maxLength", "MaxLength", "has more characters than", false, readNumber, checkMaxLength},
    {"pattern", "Pattern", "does not match", false, readPattern, checkPattern},
    {"languageIn", "LanguageIn", "is in none of the languages", false, readTerms, checkLanguageIn},
    {"uniqueLang", "UniqueLang", "has several values in one language", true, readSwitch, checkUniqueLang},
    {"equals", "Equals", "is not a value of both this and", false, readIri, checkEquals},
    {"disjoint", "Disjoint", "is also a value of", false, readIri, checkDisjoint},
    {"lessThan", "LessThan", "is not less than all values of", true, readIri, checkLessThan},
    {"lessThanOrEquals", "LessThanOrEquals", "is greater than a value of", true, readIri, checkLessThanOrEquals},
    {"not", "Not", "conforms to what it must not", false, readShape, checkNot},
    {"and", "And", "does not conform to all of what it must", false, readShapes, checkAnd},
    {"or", "Or", "conforms to none of what it may", false, readShapes, checkOr},
    {"xone", "Xone", "conforms to none or several of what it may", false, readShapes, checkXone},
    {"node", "Node", "does not conform to its shape", false, readShape, checkNode},
    {"property", "Property", "", false, readPropertyShape, checkProperty},
    {"qualifiedMinCount", "QualifiedMinCount", "has fewer values of the wanted shape than", false, readQualified, checkQualifiedMinCount},
    {"qualifiedMaxCount", "QualifiedMaxCount", "has more values of the wanted shape than", false, readQualified, checkQualifiedMaxCount},
    {"closed", "Closed", "is a value that its shape has no place for", false, readClosed, checkClosed},
    {"hasValue", "HasValue", "lacks the value", false, readTerm, checkHasValue},
    {"in", "In", "is none of", false, readTerms, checkIn},
};
// clang-format on

} // namespace

const ConstraintRule* constraintRule(std::string_view parameter)
{
    const auto* const found = std::ranges::find(rules, parameter, &ConstraintRule::parameter);
    return found == std::end(rules) ? nullptr : found;
}

} // namespace casus

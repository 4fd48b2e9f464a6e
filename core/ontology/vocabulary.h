// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

// Names of what every graph uses, whatever its facts. Which terms they are is told by the mapping alone.
namespace casus {

/// Sorts of nodes.
enum class Sort : std::uint8_t { Article, Entity, Event, Claim, Mention };
inline constexpr std::array<std::string_view, 5> sortNames {"Article", "Entity", "Event", "Claim", "Mention"};

/// Properties that belong to no role and no relation.
enum class Property : std::uint8_t {
    Type,
    Label,
    Evidence,
    Source,
    Confidence,
    ExtractedBy,
    Rule,
    SameAs,
    AltLabel,
    Mentioned,
    MemberType,
    Count,
    MinCount,
    MaxCount,
    Approximate,
    Status,
    Earliest,
    Latest,
    Statement,
    Subject,
    Predicate,
    Object,
    Stance,
    Claimant,
    Via,
    Date,
    From,
    Until,
    DerivedFrom,
    MemberRole,
    ReferenceContext,
    BeginIndex,
    EndIndex,
    AnchorOf,
    Sentence,
    Sha256,
    ReferenceDate,
    Url,
    Headline,
    DatePublished,
    InLanguage
};
inline constexpr std::array<std::string_view, 41> propertyNames {"type", "label", "evidence", "source",
    "confidence", "extractedBy", "rule", "sameAs", "altLabel", "mentioned", "memberType", "count", "minCount",
    "maxCount", "approximate", "status", "earliest", "latest", "statement", "subject", "predicate", "object",
    "stance", "claimant", "via", "date", "from", "until", "derivedFrom", "memberRole", "referenceContext",
    "beginIndex", "endIndex", "anchorOf", "sentence", "sha256", "referenceDate", "url", "headline",
    "datePublished", "inLanguage"};

/// Datatypes of values; the first five in the order of Precision.
enum class Datatype : std::uint8_t {
    Date,
    YearMonth,
    Year,
    MonthDay,
    Month,
    Decimal,
    NonNegativeInteger,
    PositiveInteger,
    Boolean
};
inline constexpr std::array<std::string_view, 9> datatypeNames {"date", "yearMonth", "year", "monthDay",
    "month", "decimal", "nonNegativeInteger", "positiveInteger", "boolean"};

/// Who makes a statement that a node tells of.
enum class Maker : std::uint8_t {
    Own, ///< the article, as a fact about an entity
    Told, ///< somebody else, or the article not as a fact
    Role ///< the article, as a role of an event
};
inline constexpr std::array<std::string_view, 3> makerNames {"own", "told", "role"};

/// In the order of Precision.
inline constexpr std::array<std::string_view, 5> precisionNames {
    "day", "month", "year", "month-day", "month-only"};

/// In the order of Status.
inline constexpr std::array<std::string_view, 9> statusNames {
    "Actual", "Claimed", "Attempted", "Ordered", "Planned", "Threatened", "Possible", "Habitual", "Negated"};

/// In the order of Stance.
inline constexpr std::array<std::string_view, 7> stanceNames {
    "Asserted", "Reported", "Alleged", "Admitted", "Supposed", "Doubted", "Denied"};

/// The name of an enumerator, from the table of its enumeration.
template <class Enumeration, std::size_t count>
constexpr std::string_view nameOf(const std::array<std::string_view, count>& names, Enumeration value)
{
    return names[static_cast<std::size_t>(value)];
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/language/date.h>
#include <casus/language/entity.h>
#include <casus/language/span.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace casus {
inline namespace v1 {

/// Whether an event happened, according to the article itself.
enum class Status : std::uint8_t {
    Actual,
    Claimed,
    Attempted,
    Ordered,
    Planned,
    Threatened,
    Possible,
    Habitual,
    Negated
};

/// Whether an event with that status has happened, as the article or somebody else has it.
inline bool hasHappened(Status status)
{
    return status == Status::Actual || status == Status::Claimed;
}

/// How firmly somebody commits to what is said.
enum class Stance : std::uint8_t { Asserted, Reported, Alleged, Admitted, Supposed, Doubted, Denied };

/// Who says it. Without claimants it is the article itself.
struct Source
{
    std::vector<EntityIndex> claimants;
    std::optional<EntityIndex> via; ///< who passed it on
    Stance stance = Stance::Asserted;

    /// Whether the article says so as a fact.
    bool isOwnVoice() const { return claimants.empty() && stance == Stance::Asserted; }
    friend bool operator==(const Source&, const Source&) = default;
};

/// Index of a fact in its Findings.
using FactIndex = std::uint32_t;

/// A reference to an entity, a reference to a fact, a date, a number as its decimal text, or words.
struct EntityReference
{
    EntityIndex index = 0;
    friend bool operator==(EntityReference, EntityReference) = default;
};
struct FactReference
{
    FactIndex index = 0;
    friend bool operator==(FactReference, FactReference) = default;
};
struct Concept
{
    std::string name; ///< of an open vocabulary of the ontology: `RocketAttack`, `Designation`
    friend bool operator==(const Concept&, const Concept&) = default;
};
using Value = std::variant<EntityReference, FactReference, Concept, Date, std::string>;

/// One filled role of a fact, and who fills it so.
struct Argument
{
    std::string role; ///< `actor`, `target`, `place`, …; the ontology's mapping lists all
    Value value;
    Span evidence; ///< tokens that say it
    Source source;
    double confidence = 1.0; ///< how sure the extractor is that the text says so, 0 to 1
    std::string rule; ///< by which the extractor fills it so; empty where it has no rules
    std::string extractor = {}; ///< who added it to a fact of another plugin, set by the host; else empty
};

/// Something that an extractor found: an event (`Attack`) or a relation between two entities (`backedBy`).
///
/// A relation has the arguments `subject` and `object`; its source is that of `object`.
struct Fact
{
    std::string type; ///< the ontology's mapping lists all
    Span trigger; ///< tokens that tell it first
    std::vector<Span> evidence; ///< further places that tell it, in text order
    Status status = Status::Actual;
    Source source; ///< who tells the event as a whole; a claim on its status unless it is the article
    std::vector<Argument> arguments;
    double confidence = 1.0;
    std::string rule; ///< by which the extractor tells it first; empty where it has no rules
    std::string extractor; ///< name of the plugin, set by the host

    /// The first argument in `role`, or null.
    const Argument* argument(std::string_view role) const
    {
        for (const Argument& candidate : arguments)
            if (candidate.role == role)
                return &candidate;
        return nullptr;
    }

    /// Whether a value fills that role.
    bool has(std::string_view role, const Value& value) const
    {
        return std::any_of(arguments.begin(), arguments.end(),
            [&](const Argument& other) { return other.role == role && other.value == value; });
    }

    /// Whether a value fills any role.
    bool has(const Value& value) const
    {
        return std::any_of(
            arguments.begin(), arguments.end(), [&](const Argument& other) { return other.value == value; });
    }

    /// The date of the event, or null.
    const Date* date() const
    {
        const Argument* date = argument("date");
        return date ? std::get_if<Date>(&date->value) : nullptr;
    }
};

} // namespace v1
} // namespace casus

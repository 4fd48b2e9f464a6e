// SPDX-License-Identifier: Apache-2.0
#include "ontology/admission.h"

#include "ontology/passage.h"
#include "rdf/number.h"

#include <casus/error.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace casus {

namespace {

constexpr std::array<std::string_view, 5> relationArguments {"subject", "object", "date", "from", "until"};
constexpr std::string_view roleOfMember = "role";

/// Looks at one fact after the other. Lives as long as admit() runs.
class Admission
{
public:
    Admission(const Document& document, const Findings& findings, const Mapping& mapping,
        std::span<const Resolved> entities, std::vector<std::string>& warnings)
        : document_(document)
        , facts_(findings.facts())
        , mapping_(mapping)
        , entities_(entities)
        , warnings_(warnings)
    {
    }

    std::vector<Admitted> run()
    {
        for (const Fact& fact : facts_)
            admitted_.push_back(admitOne(fact));
        dropIncomplete();
        return std::move(admitted_);
    }

private:
    void warn(const Fact& fact, const std::string& what)
    {
        const std::string place = isInside(document_, fact.trigger)
            ? " at \"" + std::string(document_.text(fact.trigger)) + "\""
            : "";
        warnings_.push_back("plugin \"" + fact.extractor + "\", fact " + fact.type + place + ": " + what);
    }

    Admitted admitOne(const Fact& fact)
    {
        const EventMapping* event = mapping_.event(fact.type);
        const RelationMapping* relation = mapping_.relation(fact.type);
        if (!event && !relation)
            warn(fact, "the mapping does not know this type; known are " + mapping_.factTypes());
        else if (!isInside(document_, fact.trigger))
            warn(fact, "its trigger is no range of the text; the fact is left out");
        else if (!isKnown(fact.source))
            warn(fact, "its source is no entity that can be written; the fact is left out");
        else
            return event ? admitEvent(fact, *event) : admitRelation(fact, *relation);
        return {};
    }

    Admitted admitEvent(const Fact& fact, const EventMapping& event)
    {
        Admitted result;
        for (const Argument& argument : fact.arguments) {
            const RoleMapping* role = mapping_.role(argument.role);
            if (!role) {
                warn(fact,
                    "the mapping does not know the role \"" + argument.role + "\"; known are "
                        + mapping_.roleNames() + "; the fact is left out");
                return {};
            }
            const auto special = event.ranges.find(argument.role);
            if (accepts(fact, argument, special == event.ranges.end() ? role->range : special->second))
                result.roles.emplace_back(role, &argument);
        }
        result.event = &event;
        return result;
    }

    Admitted admitRelation(const Fact& fact, const RelationMapping& relation)
    {
        for (const Argument& argument : fact.arguments)
            if (argument.role != roleOfMember
                && std::find(relationArguments.begin(), relationArguments.end(), argument.role)
                    == relationArguments.end()) {
                warn(fact,
                    "a relation has no role \"" + argument.role
                        + "\"; known are subject, object, date, from, until and role; the fact is left out");
                return {};
            }
        Admitted result;
        result.subject = fact.argument("subject");
        result.object = fact.argument("object");
        if (!result.subject || !result.object) {
            warn(fact, "a relation needs a subject and an object; the fact is left out");
            return {};
        }
        Range subjects;
        subjects.kinds = relation.subjects;
        subjects.words = "other kinds";
        if (!accepts(fact, *result.subject, subjects) || !accepts(fact, *result.object, relation.objects)
            || canonical(result.subject->value) == canonical(result.object->value))
            return {};
        result.relation = &relation;
        return result;
    }

    bool accepts(const Fact& fact, const Argument& argument, const Range& range)
    {
        const std::string wrong = !isKnown(argument.source)
            ? "names a source that is no entity that can be written"
            : std::visit([&](const auto& value) { return complaint(value, range); }, argument.value);
        if (!wrong.empty())
            warn(fact, "the value of \"" + argument.role + "\" " + wrong + "; it is left out");
        return wrong.empty();
    }

    bool isKnown(EntityIndex index) const { return index < entities_.size() && entities_[index].kind; }

    bool isKnown(const Source& source) const
    {
        return (!source.via || isKnown(*source.via))
            && std::all_of(source.claimants.begin(), source.claimants.end(),
                [this](EntityIndex index) { return isKnown(index); });
    }

    std::string complaint(EntityReference value, const Range& range) const
    {
        if (!isKnown(value.index))
            return "is no entity that can be written";
        const KindMapping& kind = *entities_[value.index].kind;
        return range.kinds.test(kind.number) ? ""
                                             : "is of the kind " + kind.name + ", but takes " + range.words;
    }

    std::string complaint(FactReference value, const Range& range) const
    {
        if (value.index >= facts_.size())
            return "is no fact of this article";
        const std::string& type = facts_[value.index].type;
        const bool isRight
            = (range.hasEvents && mapping_.event(type)) || (range.hasClaims && mapping_.relation(type));
        return isRight ? "" : "is a fact of the type " + type + ", but takes " + range.words;
    }

    std::string complaint(const Concept& value, const Range& range) const
    {
        if (!range.hasConcepts)
            return "is the concept " + value.name + ", but takes " + range.words;
        return mapping_.openConcept(value.name) ? ""
                                                : "is the concept " + value.name
                + ", which the mapping does not know; add it to the block concepts";
    }

    std::string complaint(const Date& value, const Range& range) const
    {
        if (!range.hasDates)
            return "is a date, but takes " + range.words;
        return value.value.empty() && !(value.earliest && value.latest) ? "is an empty date" : "";
    }

    std::string complaint(const std::string& value, const Range& range) const
    {
        if (!range.hasTexts && !range.hasNumbers)
            return "is the text \"" + value + "\", but takes " + range.words;
        if (range.hasNumbers)
            try {
                rdf::decimalText(std::string_view(value));
            } catch (const Error&) {
                return "is \"" + value + "\", which is no number";
            }
        return value.empty() ? "is empty" : "";
    }

    /// Entities with one IRI count as one.
    Value canonical(const Value& value) const
    {
        const auto* reference = std::get_if<EntityReference>(&value);
        return reference ? Value(EntityReference {entities_[reference->index].first}) : value;
    }

    bool pointsToDropped(const Argument& argument) const
    {
        const auto* reference = std::get_if<FactReference>(&argument.value);
        return reference && !admitted_[reference->index].isKept();
    }

    const Need* missing(const Fact& fact, const Admitted& entry) const
    {
        for (const Need& need : entry.event->needs) {
            std::vector<Value> values;
            for (const auto& [role, argument] : entry.roles)
                if (role->name == need.role && isToldWith(fact, *argument) && !pointsToDropped(*argument))
                    if (Value value = canonical(argument->value);
                        std::find(values.begin(), values.end(), value) == values.end())
                        values.push_back(std::move(value));
            if (values.size() < need.least)
                return &need;
        }
        return nullptr;
    }

    /// A dropped event can leave the order that commands it without content, and so on: until nothing
    /// changes.
    void dropIncomplete()
    {
        for (bool hasChanged = true; std::exchange(hasChanged, false);)
            for (std::size_t index = 0; index < facts_.size(); ++index) {
                Admitted& entry = admitted_[index];
                const Need* need = entry.event ? missing(facts_[index], entry) : nullptr;
                if (!need)
                    continue;
                warn(facts_[index],
                    "it needs the role \"" + need->role
                        + "\" in the voice of whoever tells it; the fact is left out");
                entry = {};
                hasChanged = true;
            }
        for (Admitted& entry : admitted_)
            std::erase_if(entry.roles, [this](const auto& role) { return pointsToDropped(*role.second); });
    }

    const Document& document_;
    std::span<const Fact> facts_;
    const Mapping& mapping_;
    std::span<const Resolved> entities_;
    std::vector<std::string>& warnings_;
    std::vector<Admitted> admitted_;
};

} // namespace

bool isToldWith(const Fact& fact, const Argument& argument)
{
    return argument.source.isOwnVoice() || argument.source == fact.source;
}

std::vector<Admitted> admit(const Document& document, const Findings& findings, const Mapping& mapping,
    std::span<const Resolved> entities, std::vector<std::string>& warnings)
{
    return Admission(document, findings, mapping, entities, warnings).run();
}

} // namespace casus

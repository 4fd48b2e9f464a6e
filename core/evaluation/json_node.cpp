// SPDX-License-Identifier: Apache-2.0
#include "evaluation/json_node.h"

#include "source/utf8.h"

#include <casus/error.h>

namespace casus {

std::optional<JsonNode> JsonNode::find(const char* name) const
{
    require(isObject(), "object");
    const auto member = value_->FindMember(name);
    if (member == value_->MemberEnd() || member->value.IsNull())
        return std::nullopt;
    return JsonNode(member->value, this, name, 0);
}

std::string JsonNode::text() const
{
    require(isText(), "string");
    std::string text;
    bool isAfterSpace = true;
    for (const char byte : normalize({value_->GetString(), value_->GetStringLength()})) {
        const bool isSpace = byte == ' ' || byte == '\n' || byte == '\t';
        if (!isSpace)
            text += byte;
        else if (!isAfterSpace)
            text += ' ';
        isAfterSpace = isSpace;
    }
    if (text.ends_with(' '))
        text.pop_back();
    return text;
}

std::uint64_t JsonNode::number() const
{
    require(value_->IsUint64(), "whole number");
    return value_->GetUint64();
}

std::uint32_t JsonNode::offset() const
{
    require(value_->IsUint(), "offset in a text");
    return value_->GetUint();
}

bool JsonNode::truth() const
{
    if (!value_->IsBool())
        complain("is neither true nor false");
    return value_->GetBool();
}

std::string JsonNode::textOf(const char* name) const
{
    const auto member = find(name);
    return member ? member->text() : std::string();
}

std::string JsonNode::neededTextOf(const char* name) const
{
    std::string text = textOf(name);
    if (text.empty())
        complain("has no " + std::string(name));
    return text;
}

bool JsonNode::truthOf(const char* name, bool otherwise) const
{
    const auto member = find(name);
    return member ? member->truth() : otherwise;
}

void JsonNode::complain(std::string_view what) const
{
    const std::string place = path();
    throw Error((place.empty() ? "this" : place) + " " + std::string(what));
}

std::string JsonNode::path() const
{
    if (!parent_)
        return {};
    const std::string before = parent_->path();
    if (parent_->isArray())
        return before + "[" + std::to_string(position_) + "]";
    return before.empty() ? std::string(name_) : before + "." + std::string(name_);
}

void JsonNode::require(bool is, std::string_view sort) const
{
    if (!is)
        complain("is no " + std::string(sort));
}

} // namespace casus

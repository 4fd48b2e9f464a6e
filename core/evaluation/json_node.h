// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rapidjson/document.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace casus {

/// A value of a JSON text that knows where it stands, so that complaints can say it: `events[1].trigger`.
///
/// Points to its value and to the node that it was got from, which must outlive it. All that reads throws
/// Error where the value is none of that sort. For one thread.
class JsonNode
{
public:
    explicit JsonNode(const rapidjson::Value& value)
        : value_(&value)
    {
    }

    bool isText() const { return value_->IsString(); }
    bool isObject() const { return value_->IsObject(); }
    bool isArray() const { return value_->IsArray(); }
    /// A member of an object; nothing where it has none of that name, or null.
    std::optional<JsonNode> find(const char* name) const;
    /// As valid UTF-8, with single spaces for white space and control characters.
    std::string text() const;
    std::uint64_t number() const;
    std::uint32_t offset() const;
    bool truth() const;

    /// A member of an object as text(); empty where it is left out.
    std::string textOf(const char* name) const;
    /// A member of an object that must be there, and not empty.
    std::string neededTextOf(const char* name) const;
    bool truthOf(const char* name, bool otherwise) const;

    /// Calls `visit` with each item of an array.
    template <typename Visit>
    void forEachItem(Visit visit) const
    {
        require(isArray(), "array");
        std::size_t position = 0;
        for (const rapidjson::Value& item : value_->GetArray())
            visit(JsonNode(item, this, {}, position++));
    }

    /// Calls `visit` with each item of a list that may be left out; returns whether it is there.
    template <typename Visit>
    bool forEachIn(const char* name, Visit visit) const
    {
        const auto list = find(name);
        if (list)
            list->forEachItem(visit);
        return list.has_value();
    }

    /// Calls `visit` with the name and the value of each member of an object that is not null.
    template <typename Visit>
    void forEachMember(Visit visit) const
    {
        require(isObject(), "object");
        for (const auto& member : value_->GetObject()) {
            const std::string_view name(member.name.GetString(), member.name.GetStringLength());
            if (!member.value.IsNull())
                visit(name, JsonNode(member.value, this, name, 0));
        }
    }

    /// Throws Error with where this stands and what is wrong with it: `events[1].trigger is no string`.
    [[noreturn]] void complain(std::string_view what) const;

private:
    JsonNode(
        const rapidjson::Value& value, const JsonNode* parent, std::string_view name, std::size_t position)
        : value_(&value)
        , parent_(parent)
        , name_(name)
        , position_(position)
    {
    }

    std::string path() const;
    void require(bool is, std::string_view sort) const;

    const rapidjson::Value* value_;
    const JsonNode* parent_ = nullptr; ///< none for the whole
    std::string_view name_; ///< in its object
    std::size_t position_ = 0; ///< in its array
};

} // namespace casus

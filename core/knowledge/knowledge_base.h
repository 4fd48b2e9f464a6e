// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "knowledge/known_entity.h"
#include "storage/section_file.h"

#include <casus/export.h>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// What is known of persons, bodies and places, by name: a file that compileKnowledge() made, in memory.
///
/// Constant after construction; safe to read from several threads.
class CASUS_EXPORT KnowledgeBase
{
public:
    /// Maps the file and checks all of it. Throws Error, in one sentence, where it cannot be read, is no
    /// knowledge base, of another version or damaged.
    static KnowledgeBase map(const std::filesystem::path& file);

    /// The name of its file, without folders.
    const std::string& fileName() const { return fileName_; }
    /// How many things are known; they have the numbers below.
    std::uint32_t size() const { return static_cast<std::uint32_t>(ids_.size()); }
    /// Numbers of those that have a name with this nameKey(), in order.
    std::span<const std::uint32_t> named(std::string_view key) const;
    /// Numbers of those that have this id.
    std::vector<std::uint32_t> withId(std::string_view id) const;

    std::string_view id(std::uint32_t number) const { return text(ids_[number]); }
    std::string_view kind(std::uint32_t number) const { return text(kinds_[number]); }
    std::string_view name(std::uint32_t number) const { return text(names_[number]); }
    std::string_view country(std::uint32_t number) const { return text(countries_[number]); }
    std::vector<std::string_view> sameAs(std::uint32_t number) const { return texts(same_, number); }
    /// All that is known of one.
    KnownEntity entity(std::uint32_t number) const;

private:
    using Numbers = std::span<const std::uint32_t>;

    /// A list of texts for each entity.
    struct Lists
    {
        Numbers items, ends;
    };

    KnowledgeBase(std::string name, SectionFile file);
    Lists lists(const std::string& section) const;
    void check() const;
    void checkTexts() const;
    void checkIri(std::string iri) const;
    std::string_view text(std::uint32_t number) const;
    std::vector<std::string_view> texts(const Lists& lists, std::uint32_t number) const;

    std::string fileName_;
    SectionFile file_;
    std::string_view text_;
    std::span<const std::uint64_t> textEnds_;
    Numbers ids_, kinds_, names_, countries_, wholes_;
    Lists aliases_, same_, terms_;
    Numbers keyBegins_, keyNames_, keyOwners_;
};

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/language/span.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace casus {
inline namespace v1 {

/// A table of names or words with attributes, read from a TSV file whose header row names the columns.
///
/// Column `name` is required; `aliases` lists other forms separated by `|`; all other columns are attributes.
/// Constant after reading; safe to read from several threads.
class CASUS_EXPORT Lexicon
{
public:
    /// One row.
    struct Entry
    {
        std::vector<std::string> cells; ///< one for each column
    };

    /// Reads `file`; the lexicon is called `name`. Throws Error with file and line on a malformed row.
    static Lexicon read(const std::filesystem::path& file, std::string name);

    const std::string& name() const { return name_; }
    /// Whether a capital in an entry demands a capital in the text.
    bool isCaseExact() const { return isCaseExact_; }
    const std::vector<Entry>& entries() const { return entries_; }
    /// The cell of `entry` in `column`; empty where the table has no such column.
    std::string_view value(const Entry& entry, std::string_view column) const;
    /// Name and aliases of `entry`.
    std::vector<std::string_view> forms(const Entry& entry) const;

private:
    std::string name_;
    bool isCaseExact_ = true;
    std::vector<std::string> columns_;
    std::vector<Entry> entries_;
};

/// A name of a lexicon or of a class of entries as a number: the same name gives the same number in every
/// run. FNV-1a, 32 bit; two names of one run never share a number, see Gazetteer.
struct Label
{
    std::uint32_t number = 0;

    Label() = default;
    /// Of a name known when the program is built.
    consteval Label(const char* name) // NOLINT: implicit, so that rules read `match.is("weapon")`
        : number(numberOf(name))
    {
    }
    /// Of a name read at run time.
    static Label of(std::string_view name)
    {
        Label label;
        label.number = numberOf(name);
        return label;
    }
    friend bool operator==(Label, Label) = default;
    friend auto operator<=>(Label, Label) = default;

private:
    static constexpr std::uint32_t numberOf(std::string_view name)
    {
        std::uint32_t hash = 0x811C9DC5U;
        for (const char byte : name)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 0x01000193U;
        return hash;
    }
};

/// Where an entry of a lexicon stands in a text.
struct Match
{
    Span tokens; ///< indexes into Document::tokens()
    const Lexicon* lexicon = nullptr;
    const Lexicon::Entry* entry = nullptr;
    Label list; ///< of the lexicon's name
    Label wordClass; ///< of the entry's column `class`

    /// Whether the entry is of a class.
    bool is(Label name) const { return wordClass == name; }
    /// Whether the entry stands in the lexicon of that name.
    bool isFrom(Label name) const { return list == name; }

    /// An attribute of the entry.
    std::string_view value(std::string_view column) const { return lexicon->value(*entry, column); }
    std::string_view name() const { return value("name"); }
};

} // namespace v1
} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace casus {

/// The file of a trained network: named sections behind a head that tells what they are, all numbers
/// little-endian.
///
/// Head: `CASUSNET`, version (32 bits), number of sections (32), size of the file (64), checksum of all that
/// follows the head (64). Then for each section its name (24 bytes, zeros behind), offset and size (64 each);
/// then the sections, each at a multiple of 64 bytes.
namespace model {
constexpr std::string_view magic = "CASUSNET";
constexpr std::uint32_t version = 1;
constexpr std::size_t headSize = 32;
constexpr std::size_t entrySize = 40;
constexpr std::size_t nameSize = 24;
constexpr std::size_t alignment = 64;

/// FNV-1a on words of eight bytes.
std::uint64_t checksum(std::string_view bytes);
} // namespace model

/// Puts a model file together.
class ModelWriter
{
public:
    void add(const std::string& section, std::string_view bytes) { sections_.emplace_back(section, bytes); }
    template <typename Number>
    void add(const std::string& section, const std::vector<Number>& numbers)
    {
        add(section,
            std::string_view(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)));
    }
    std::string bytes() const;

private:
    std::vector<std::pair<std::string, std::string>> sections_;
};

/// A model file in memory, checked. Constant after construction; safe to read from several threads.
class CASUS_EXPORT ModelFile
{
public:
    /// Maps the file. Throws Error, in one sentence, where it cannot be read, is no model, of another version
    /// or damaged.
    static ModelFile map(const std::filesystem::path& file);
    ModelFile(ModelFile&& other) noexcept;
    ModelFile& operator=(ModelFile&& other) noexcept;
    ~ModelFile();

    /// The bytes of a section. Throws Error where there is none.
    std::string_view section(std::string_view name) const;
    /// The numbers of a section. Throws Error where it does not hold `count` of them.
    template <typename Number>
    std::span<const Number> numbers(std::string_view name, std::size_t count) const
    {
        const std::span<const Number> all = numbers<Number>(name);
        if (all.size() != count)
            failSize(name);
        return all;
    }
    template <typename Number>
    std::span<const Number> numbers(std::string_view name) const
    {
        const std::string_view bytes = section(name);
        if (bytes.size() % sizeof(Number) != 0)
            failSize(name);
        return {reinterpret_cast<const Number*>(bytes.data()), bytes.size() / sizeof(Number)};
    }
    /// The lines of a section of text.
    std::vector<std::string> lines(std::string_view name) const;
    /// Throws Error: the file is not what it should be, because of `why`.
    [[noreturn]] void fail(const std::string& why) const;

private:
    ModelFile(std::string name, const char* data, std::size_t size);
    [[noreturn]] void failSize(std::string_view section) const;
    void check();

    std::string name_;
    const char* data_ = nullptr;
    std::size_t size_ = 0;
    std::map<std::string, std::string_view, std::less<>> sections_;
};

} // namespace casus

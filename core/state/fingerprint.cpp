// SPDX-License-Identifier: Apache-2.0
#include "state/fingerprint.h"

#include "identity/sha256.h"

#include <casus/error.h>

#include <Poco/SHA2Engine.h>

#include <algorithm>
#include <fstream>
#include <vector>

namespace casus {

namespace {

std::string hashOfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    Poco::SHA2Engine engine(Poco::SHA2Engine::SHA_256);
    std::vector<char> room(1U << 16U);
    while (stream.read(room.data(), static_cast<std::streamsize>(room.size())) || stream.gcount() > 0)
        engine.update(room.data(), static_cast<std::size_t>(stream.gcount()));
    if (!stream.is_open() || stream.bad())
        throw Error("cannot read " + file.string() + ", on which the output depends; check its permissions");
    return Poco::DigestEngine::digestToHex(engine.digest());
}

} // namespace

/// With the lengths, so that nothing that is added can look like two things.
void Fingerprint::add(std::string_view name, std::string_view value)
{
    for (const std::string_view part : {name, value})
        (((added_ += std::to_string(part.size())) += ':') += part) += '\n';
}

void Fingerprint::addFile(std::string_view name, const std::filesystem::path& file)
{
    add(name, hashOfFile(file));
}

void Fingerprint::addFolder(std::string_view name, const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    using Entries = std::filesystem::recursive_directory_iterator;
    for (Entries entry(folder, error); !error && entry != Entries(); entry.increment(error))
        if (entry->is_regular_file())
            files.push_back(entry->path());
    if (error)
        throw Error("cannot list the folder " + folder.string()
            + ", on which the output depends: " + error.message());
    std::sort(files.begin(), files.end());
    add(name, std::to_string(files.size()));
    for (const std::filesystem::path& file : files)
        addFile(file.lexically_relative(folder).string(), file);
}

std::string Fingerprint::hash() const
{
    return sha256(added_);
}

} // namespace casus

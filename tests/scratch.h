// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace casus::test {

/// An empty folder that is there as long as this lives.
class Scratch
{
public:
    Scratch()
        : folder_((std::filesystem::temp_directory_path() / "casus-test-XXXXXX").string())
    {
        if (!mkdtemp(folder_.data()))
            throw std::runtime_error("cannot make a folder for a test under " + folder_);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { std::filesystem::remove_all(folder_); }

    const std::string& folder() const { return folder_; }

    /// Writes a file into the folder; returns its path.
    std::string write(const std::string& name, std::string_view content) const
    {
        const std::filesystem::path file = std::filesystem::path(folder_) / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        return file.string();
    }

private:
    std::string folder_;
};

} // namespace casus::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>
#include <casus/pipeline/graph_target.h>

#include <filesystem>

namespace casus {

/// A folder with a file for each graph. Graphs go by the names of their files, and are whole documents of
/// whatever format. For one thread.
class CASUS_EXPORT FolderTarget : public GraphTarget
{
public:
    /// Makes the folder where there is none. Throws Error where it cannot.
    explicit FolderTarget(const std::filesystem::path& folder);

    std::string name() const override;
    void replace(const std::string& file, std::string document, Done done) override;
    void remove(const std::string& file, Done done) override;
    bool hasLost(const std::string& file) const override;
    void finish() override { }

private:
    std::filesystem::path pathOf(const std::string& file) const;

    std::filesystem::path folder_;
};

} // namespace casus

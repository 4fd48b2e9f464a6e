// SPDX-License-Identifier: Apache-2.0
#include "state/folder_target.h"

#include "pipeline/part_file.h"

#include <casus/error.h>

namespace casus {

FolderTarget::FolderTarget(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error)
        folder_ = std::filesystem::canonical(folder, error);
    if (error)
        throw Error("cannot make the folder " + folder.string() + ": " + error.message()
            + "; choose another output with -o");
}

std::string FolderTarget::name() const
{
    return folder_.string();
}

void FolderTarget::replace(const std::string& file, std::string document, Done done)
{
    PartFile part(pathOf(file));
    part.write(document);
    part.finish();
    if (done)
        done();
}

void FolderTarget::remove(const std::string& file, Done done)
{
    std::error_code error;
    std::filesystem::remove(pathOf(file), error);
    if (error)
        throw Error("cannot remove " + pathOf(file).string() + ": " + error.message()
            + "; may its folder be written?");
    if (done)
        done();
}

bool FolderTarget::hasLost(const std::string& file) const
{
    std::error_code error;
    return !std::filesystem::exists(pathOf(file), error);
}

/// Names come out of a state, which is a file like others: none leads out of the folder.
std::filesystem::path FolderTarget::pathOf(const std::string& file) const
{
    if (file.empty() || file.front() == '.' || file.find('/') != std::string::npos)
        throw Error("the state names a file of " + folder_.string() + " that no folder of Casus has: \""
            + file + "\"; it was changed by another program, so take another state");
    return folder_ / file;
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "store/dead_letters.h"

#include "pipeline/part_file.h"

#include <casus/error.h>

#include <utility>

namespace casus {

namespace {

void writeFile(const std::filesystem::path& path, const std::string& bytes)
{
    PartFile file(path);
    file.write(bytes);
    file.finish();
}

std::string_view nameOf(GraphChange::Kind kind)
{
    return kind == GraphChange::Kind::Replace ? "replace"
        : kind == GraphChange::Kind::Add      ? "add to"
                                              : "remove";
}

} // namespace

DeadLetters::DeadLetters(std::filesystem::path folder)
    : folder_(std::move(folder))
{
    std::error_code error;
    std::filesystem::create_directories(folder_, error);
    if (error)
        throw Error("cannot make the folder " + folder_.string() + ": " + error.message()
            + "; choose another one with --dead-letter");
}

std::filesystem::path DeadLetters::write(const GraphBatch& batch, const std::string& reason)
{
    std::filesystem::path file;
    do {
        std::string number = std::to_string(++number_);
        number.insert(0, 6 - std::min<std::size_t>(6, number.size()), '0');
        file = folder_ / ("batch-" + number + ".nq");
    } while (std::filesystem::exists(file));
    std::string text = reason + '\n';
    for (const GraphChange& change : batch)
        (((text += nameOf(change.kind)) += ' ') += change.graph) += '\n';
    writeFile(std::filesystem::path(file).replace_extension(".txt"), text);
    writeFile(file, quadsOf(batch));
    return file;
}

} // namespace casus

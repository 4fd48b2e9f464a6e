// SPDX-License-Identifier: Apache-2.0
#include "pipeline/output.h"

#include "pipeline/compression.h"
#include "pipeline/file.h"
#include "pipeline/file_name.h"
#include "pipeline/part_file.h"
#include "pipeline/writer.h"

#include <casus/error.h>

#include <filesystem>
#include <set>
#include <utility>
#include <vector>

namespace casus {

namespace {

/// Hands bytes to a function.
class FunctionOutput : public Output
{
public:
    FunctionOutput(rdf::Sink write, OutputFormat format, const Profile& profile, rdf::World& world)
        : writer_(format, profile, world, std::move(write))
    {
    }
    void write(const Converted& article) override { writer_.write(article); }
    void finish() override { writer_.finish(); }

private:
    Writer writer_;
};

/// Writes to what is open already: standard output, a pipe, a device.
class StreamOutput : public Output
{
public:
    StreamOutput(
        File file, Compression compression, OutputFormat format, const Profile& profile, rdf::World& world)
        : file_(std::move(file))
        , compressor_(compression, [this](std::string_view bytes) { file_.write(bytes); })
        , writer_(format, profile, world, [this](std::string_view bytes) { compressor_.write(bytes); })
    {
    }
    void write(const Converted& article) override { writer_.write(article); }
    void finish() override
    {
        writer_.finish();
        compressor_.finish();
        file_.close();
    }

private:
    File file_;
    Compressor compressor_;
    Writer writer_;
};

/// Writes a file.
class FileOutput : public Output
{
public:
    FileOutput(std::filesystem::path target, OutputFormat format, const Profile& profile, rdf::World& world)
        : file_(std::move(target))
        , writer_(format, profile, world, [this](std::string_view bytes) { file_.write(bytes); })
    {
    }
    void write(const Converted& article) override { writer_.write(article); }
    void finish() override
    {
        writer_.finish();
        file_.finish();
    }

private:
    PartFile file_;
    Writer writer_;
};

void makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw Error("cannot make the folder " + folder.string() + ": " + error.message()
            + "; choose another output with -o");
}

/// One file for each article, named by its id as far as a file can be.
class FolderOutput : public Output
{
public:
    FolderOutput(std::filesystem::path folder, OutputFormat format, const Profile& profile, rdf::World& world)
        : folder_(std::move(folder))
        , format_(format)
        , profile_(profile)
        , world_(world)
    {
        makeFolder(folder_);
    }

    void write(const Converted& article) override
    {
        std::string name = fileNameOf(article.id);
        while (!taken_.insert(name).second)
            (name += '-') += article.hash.substr(0, 8);
        try {
            FileOutput file(folder_ / (name += format_.extension), format_, profile_, world_);
            file.write(article);
            file.finish();
        } catch (const Error& error) {
            throw Error(std::string(error.what()) + "; the " + std::to_string(taken_.size() - 1)
                + " files that were written before are whole");
        }
    }
    void finish() override { }

private:
    std::filesystem::path folder_;
    OutputFormat format_;
    const Profile& profile_;
    rdf::World& world_;
    std::set<std::string> taken_;
};

/// One file for each table.
class TablesOutput : public Output
{
public:
    TablesOutput(const std::filesystem::path& target, const Profile& profile)
    {
        const CsvTables headers = csvHeaders(profile.mapping());
        for (std::size_t table = 0; table < csvTableNames.size(); ++table)
            files_.emplace_back(std::make_unique<PartFile>(fileOf(target, csvTableNames[table])))
                ->write(headers[table]);
    }
    void write(const Converted& article) override
    {
        for (std::size_t table = 0; table < files_.size(); ++table)
            files_[table]->write(article.tables[table]);
    }
    void finish() override
    {
        for (const std::unique_ptr<PartFile>& file : files_)
            file->finish();
    }

private:
    /// `facts-events.csv.gz` for `facts.csv.gz`, `facts/events.csv` for `facts/`.
    static std::filesystem::path fileOf(const std::filesystem::path& target, std::string_view table)
    {
        const std::filesystem::path plain = withoutCompression(target);
        if (plain.extension() != ".csv" || std::filesystem::is_directory(target)) {
            makeFolder(target);
            return target / (std::string(table) + ".csv");
        }
        const std::string ending = plain == target ? "" : target.extension().string();
        return plain.parent_path() / (plain.stem().string() + '-').append(table).append(".csv" + ending);
    }

    std::vector<std::unique_ptr<PartFile>> files_;
};

} // namespace

bool isFolder(const std::string& target)
{
    std::error_code error;
    return target.ends_with('/') || std::filesystem::is_directory(target, error);
}

std::unique_ptr<Output> openOutput(
    rdf::Sink write, OutputFormat format, const Profile& profile, rdf::World& world)
{
    return std::make_unique<FunctionOutput>(std::move(write), format, profile, world);
}

std::unique_ptr<Output> openOutput(
    const std::string& target, OutputFormat format, const Profile& profile, rdf::World& world)
{
    if (target == "-")
        return std::make_unique<StreamOutput>(File(stdout), Compression::None, format, profile, world);
    if (format.rendering == Rendering::Tables)
        return std::make_unique<TablesOutput>(target, profile);
    if (isFolder(target))
        return std::make_unique<FolderOutput>(target, format, profile, world);
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(target, error);
    // Renaming a file onto a device or pipe would put the file in its place.
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return std::make_unique<StreamOutput>(
            File(target, target), compressionOf(target), format, profile, world);
    // A link stays one; what it leads to is replaced.
    const std::filesystem::path real = std::filesystem::weakly_canonical(target, error);
    return std::make_unique<FileOutput>(error ? std::filesystem::path(target) : real, format, profile, world);
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "pipeline/output.h"

#include "rdf/serializer.h"

#include <casus/error.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace casus {

namespace {

/// A C stream that is closed at the end. Errors become exceptions.
class File
{
public:
    /// Writes to `standard`, which stays open.
    explicit File(std::FILE* standard)
        : file_(standard)
        , name_("standard output")
        , isOwned_(false)
    {
    }
    /// Writes to `path`; messages call it `name`.
    File(const std::filesystem::path& path, std::string name)
        : file_(std::fopen(path.c_str(), "wb"))
        , name_(std::move(name))
        , isOwned_(true)
    {
        if (!file_)
            fail();
    }
    File(File&& other) noexcept
        : file_(std::exchange(other.file_, nullptr))
        , name_(std::move(other.name_))
        , isOwned_(other.isOwned_)
    {
    }
    ~File()
    {
        if (isOwned_ && file_)
            std::fclose(file_);
    }

    void write(std::string_view bytes)
    {
        if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size())
            fail();
    }

    void close()
    {
        if (std::fflush(file_) != 0)
            fail();
        if (isOwned_ && std::fclose(std::exchange(file_, nullptr)) != 0)
            fail();
    }

private:
    [[noreturn]] void fail() const
    {
        if (errno == EPIPE)
            throw ReaderGone();
        throw Error("cannot write " + name_ + ": " + std::strerror(errno)
            + "; make room or choose another output with -o");
    }

    std::FILE* file_;
    std::string name_;
    bool isOwned_;
};

/// Writes articles into one stream of bytes.
class Writer
{
public:
    Writer(OutputFormat format, const Mapping& mapping, rdf::World& world, File& file)
        : format_(format)
        , file_(file)
    {
        if (!format.rdf)
            return;
        std::vector<rdf::Prefix> prefixes;
        for (const auto& [name, iri] : mapping.prefixes())
            prefixes.push_back({name, rdf::Iri(iri)});
        serializer_.emplace(world, *format.rdf, std::move(prefixes), [&file](std::string_view block) { file.write(block); });
    }

    void write(const Converted& article)
    {
        if (!serializer_)
            file_.write(article.bytes);
        else if (format_.rendering() == Rendering::Statements)
            serializer_->write(article.statements);
        else
            serializer_->writeLines(article.bytes);
    }

    void finish()
    {
        if (serializer_)
            serializer_->finish();
        file_.close();
    }

private:
    OutputFormat format_;
    File& file_;
    std::optional<rdf::Serializer> serializer_;
};

/// Writes to what is open already: standard output, a pipe, a device.
class StreamOutput : public Output
{
public:
    StreamOutput(File file, OutputFormat format, const Mapping& mapping, rdf::World& world)
        : file_(std::move(file))
        , writer_(format, mapping, world, file_)
    {
    }
    void write(const Converted& article) override { writer_.write(article); }
    void finish() override { writer_.finish(); }

private:
    File file_;
    Writer writer_;
};

/// Writes FILE.part and renames it when all is written.
class FileOutput : public Output
{
public:
    FileOutput(std::filesystem::path target, OutputFormat format, const Mapping& mapping, rdf::World& world)
        : target_(std::move(target))
        , part_(target_.string() + ".part")
        , stream_(File(part_, target_.string()), format, mapping, world)
    {
    }
    void write(const Converted& article) override { stream_.write(article); }
    void finish() override
    {
        stream_.finish();
        std::error_code error;
        std::filesystem::rename(part_, target_, error);
        if (error)
            throw Error("cannot rename " + part_.string() + " to " + target_.string() + ": " + error.message());
    }

private:
    std::filesystem::path target_;
    std::filesystem::path part_;
    StreamOutput stream_;
};

/// One file for each article, named by its id as far as a file can be.
class FolderOutput : public Output
{
public:
    FolderOutput(std::filesystem::path folder, OutputFormat format, const Mapping& mapping, rdf::World& world)
        : folder_(std::move(folder))
        , format_(format)
        , mapping_(mapping)
        , world_(world)
    {
        std::error_code error;
        std::filesystem::create_directories(folder_, error);
        if (error)
            throw Error("cannot make the folder " + folder_.string() + ": " + error.message()
                + "; choose another output with -o");
    }

    void write(const Converted& article) override
    {
        std::string name = safe(article.id);
        while (!taken_.insert(name).second)
            name += "-" + article.hash.substr(0, 8);
        FileOutput file(folder_ / (name += format_.extension()), format_, mapping_, world_);
        file.write(article);
        file.finish();
    }
    void finish() override { }

private:
    /// Letters, digits, `.`, `_` and `-` stay, and no name begins with a point: nothing leaves the folder.
    static std::string safe(const std::string& id)
    {
        std::string name;
        for (const char byte : id.substr(0, 120)) {
            const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
                || byte == '_' || byte == '-' || (byte == '.' && !name.empty());
            name += isPlain ? byte : '_';
        }
        return name.empty() ? "article" : name;
    }

    std::filesystem::path folder_;
    OutputFormat format_;
    const Mapping& mapping_;
    rdf::World& world_;
    std::set<std::string> taken_;
};

} // namespace

std::unique_ptr<Output> openOutput(const std::string& target, OutputFormat format, const Mapping& mapping, rdf::World& world)
{
    if (target == "-")
        return std::make_unique<StreamOutput>(File(stdout), format, mapping, world);
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(target, error);
    if (target.ends_with('/') || std::filesystem::is_directory(status))
        return std::make_unique<FolderOutput>(target, format, mapping, world);
    // Renaming a file onto a device or pipe would put the file in its place.
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return std::make_unique<StreamOutput>(File(target, target), format, mapping, world);
    // A link stays one; what it leads to is replaced.
    const std::filesystem::path real = std::filesystem::weakly_canonical(target, error);
    return std::make_unique<FileOutput>(error ? std::filesystem::path(target) : real, format, mapping, world);
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "pipeline/output.h"

#include <casus/error.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace casus {

namespace {

/// A C stream that is closed at the end. Errors become exceptions.
class File
{
public:
    explicit File(std::FILE* standard)
        : file_(standard)
        , name_("standard output")
        , isOwned_(false)
    {
    }
    explicit File(const std::filesystem::path& path)
        : file_(std::fopen(path.c_str(), "wb"))
        , name_(path.string())
        , isOwned_(true)
    {
        if (!file_)
            throw Error("cannot write " + name_ + ": " + std::strerror(errno) + "; choose another output with -o");
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
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
        const bool isWritten = std::fflush(file_) == 0;
        if (!isWritten)
            fail();
        if (isOwned_ && std::fclose(std::exchange(file_, nullptr)) != 0)
            fail();
    }

private:
    [[noreturn]] void fail() const
    {
        if (errno == EPIPE)
            throw ReaderGone();
        throw Error("cannot write " + name_ + ": " + std::strerror(errno));
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

class StandardOutput : public Output
{
public:
    StandardOutput(OutputFormat format, const Mapping& mapping, rdf::World& world)
        : file_(stdout)
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
        , file_(part_)
        , writer_(format, mapping, world, file_)
    {
    }
    void write(const Converted& article) override { writer_.write(article); }
    void finish() override
    {
        writer_.finish();
        std::error_code error;
        std::filesystem::rename(part_, target_, error);
        if (error)
            throw Error("cannot rename " + part_.string() + " to " + target_.string() + ": " + error.message());
    }

private:
    std::filesystem::path target_;
    std::filesystem::path part_;
    File file_;
    Writer writer_;
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
            throw Error("cannot make the folder " + folder_.string() + ": " + error.message());
    }

    void write(const Converted& article) override
    {
        std::string name = safe(article.id);
        if (!taken_.insert(name).second)
            taken_.insert(name += "-" + article.hash.substr(0, 8));
        FileOutput file(folder_ / (name + format_.extension()), format_, mapping_, world_);
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

OutputFormat OutputFormat::named(std::string_view name)
{
    if (name == "jsonl")
        return {};
    for (const rdf::Format& format : rdf::formats())
        if (format.name == name)
            return {&format};
    std::string known = "jsonl";
    for (const rdf::Format& format : rdf::formats())
        known += ", " + std::string(format.name);
    throw Error("unknown format \"" + std::string(name) + "\"; known are " + known);
}

std::optional<OutputFormat> OutputFormat::withExtension(std::string_view extension)
{
    if (extension == ".jsonl" || extension == ".ndjson")
        return OutputFormat {};
    const rdf::Format* format = rdf::formatWithExtension(extension);
    return format ? std::optional(OutputFormat {format}) : std::nullopt;
}

Rendering OutputFormat::rendering() const
{
    if (!rdf)
        return Rendering::Json;
    if (rdf->portion != rdf::Portion::Lines)
        return Rendering::Statements;
    return rdf->hasGraphs ? Rendering::Quads : Rendering::Triples;
}

std::string OutputFormat::extension() const
{
    return rdf ? std::string(rdf->extension) : ".jsonl";
}

std::unique_ptr<Output> openOutput(const std::string& target, OutputFormat format, const Mapping& mapping, rdf::World& world)
{
    if (target == "-")
        return std::make_unique<StandardOutput>(format, mapping, world);
    std::error_code error;
    if (target.ends_with('/') || std::filesystem::is_directory(target, error))
        return std::make_unique<FolderOutput>(target, format, mapping, world);
    return std::make_unique<FileOutput>(target, format, mapping, world);
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "source/source.h"

#include "source/content.h"
#include "source/intake.h"
#include "source/json_article.h"

#include <casus/error.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace casus {

ArticleSource::ArticleSource(std::vector<std::string> operands,
    std::optional<std::chrono::year_month_day> date, std::istream& standardInput)
    : operands_(std::make_move_iterator(operands.begin()), std::make_move_iterator(operands.end()))
    , date_(date)
    , standardInput_(standardInput)
{
    if (operands_.empty())
        operands_.emplace_back("-");
}

std::optional<std::variant<Article, Diagnostic>> ArticleSource::next()
{
    while (ready_.empty()) {
        if (json_) {
            readJson();
        } else if (!operands_.empty()) {
            const std::string operand = std::move(operands_.front());
            operands_.pop_front();
            open(operand);
        } else {
            return std::nullopt;
        }
    }
    std::variant<Article, Diagnostic> first = std::move(ready_.front());
    ready_.pop_front();
    return first;
}

void ArticleSource::open(const std::string& operand)
{
    std::error_code error;
    if (operand == "-")
        openStream("standard input", "stdin", standardInput_, nullptr);
    else if (std::filesystem::is_directory(operand, error))
        openFolder(operand);
    else
        openFile(operand);
}

void ArticleSource::openFolder(const std::filesystem::path& folder)
{
    using Entries = std::filesystem::recursive_directory_iterator;
    std::error_code error;
    std::vector<std::string> files;
    // Links to folders are not followed, so that none leads in a circle.
    for (Entries entry(folder, std::filesystem::directory_options::skip_permission_denied, error);
         !error && entry != Entries(); entry.increment(error))
        if (entry->is_regular_file(error) && isArticleFile(entry->path()))
            files.push_back(entry->path().string());
    if (error)
        tell("cannot list the folder " + folder.string() + ": " + error.message());
    else if (files.empty())
        tell("the folder " + folder.string()
            + " holds no article; articles end in .txt, .json, .jsonl or .ndjson");
    std::sort(files.begin(), files.end());
    operands_.insert(operands_.begin(), files.begin(), files.end());
}

void ArticleSource::openFile(const std::filesystem::path& file)
{
    auto stream = std::make_unique<std::ifstream>(file, std::ios::binary);
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return tell("cannot read " + file.string() + ": there is no such file");
    if (!*stream)
        return tell("cannot read " + file.string() + ": it is not readable; check its permissions");
    std::istream& bytes = *stream;
    openStream(file, file.stem().string(), bytes, std::move(stream));
}

void ArticleSource::openStream(const std::filesystem::path& name, const std::string& id, std::istream& stream,
    std::unique_ptr<std::istream> owner)
{
    Bytes bytes(stream);
    const Content content = contentOf(name, bytes);
    if (content == Content::Text)
        readText(name, id, owner == nullptr, bytes);
    else
        json_.emplace(Json {name, id, std::move(owner), JsonValues(std::move(bytes), content)});
}

void ArticleSource::readText(
    const std::filesystem::path& name, const std::string& id, bool isNumbered, Bytes& bytes)
{
    Article raw;
    raw.id = id;
    raw.isNumbered = isNumbered;
    bytes.read(raw.text, largestText + 1);
    if (raw.text.size() <= largestText)
        return add(std::move(raw), name.string());
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(name, error);
    ready_.emplace_back(tooLarge(name.string(), error ? std::nullopt : std::optional(size)));
}

void ArticleSource::readJson()
{
    if (const std::optional<JsonValue> value = json_->values.next()) {
        addJson(*value);
        json_->hasValue = true;
        return;
    }
    if (!json_->hasValue)
        tell(json_->name.string() + " holds no article", false);
    json_.reset();
}

void ArticleSource::addJson(const JsonValue& value)
{
    const std::string where = json_->name.string() + value.place;
    if (!value.fault.empty())
        return tell(where + ": " + value.fault);
    try {
        std::vector<std::string> remarks;
        Article raw = readJsonArticle(value.bytes, remarks);
        for (const std::string& remark : remarks)
            tell(where + ": " + remark, false);
        if (raw.id.empty()) {
            const bool isFile
                = json_->name.extension() == ".json" && !json_->hasValue && json_->values.isAtEnd();
            raw.isNumbered = !isFile;
            raw.id = isFile ? json_->id : json_->id + "-" + std::to_string(value.number);
        }
        add(std::move(raw), where);
    } catch (const Error& error) {
        tell(where + ": " + error.what() + "; the article is left out");
    }
}

void ArticleSource::add(Article raw, const std::string& where)
{
    std::vector<Diagnostic> diagnostics;
    std::optional<Article> article = takeIn(std::move(raw), where, diagnostics);
    ready_.insert(ready_.end(), diagnostics.begin(), diagnostics.end());
    if (!article)
        return;
    if (!article->published)
        article->published = date_;
    ready_.emplace_back(std::move(*article));
}

void ArticleSource::tell(std::string sentence, bool isFailure)
{
    ready_.emplace_back(Diagnostic {std::move(sentence), isFailure});
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "source/source.h"

#include "source/intake.h"
#include "source/json_article.h"

#include <casus/error.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace casus {

namespace {

constexpr std::uintmax_t largestLine = 64U << 20U; // bytes; a text, escaped, and what else is known of its article

bool isLines(const std::filesystem::path& file)
{
    return file.extension() == ".jsonl" || file.extension() == ".ndjson";
}

bool isArticleFile(const std::filesystem::path& file)
{
    return isLines(file) || file.extension() == ".json" || file.extension() == ".txt";
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isIn(std::string_view bytes, int byte)
{
    return byte != std::char_traits<char>::eof() && bytes.find(static_cast<char>(byte)) != std::string_view::npos;
}

/// Reads a line, but no more than the largest one; false where the line is longer, the rest of it then skipped.
bool getBoundedLine(std::istream& stream, std::string& line)
{
    line.clear();
    std::streambuf& bytes = *stream.rdbuf();
    for (int byte = bytes.sbumpc(); byte != std::char_traits<char>::eof(); byte = bytes.sbumpc()) {
        if (byte == '\n')
            return line.size() <= largestLine;
        if (line.size() <= largestLine)
            line += static_cast<char>(byte);
    }
    stream.setstate(std::ios::eofbit);
    return line.size() <= largestLine;
}

} // namespace

ArticleSource::ArticleSource(std::vector<std::string> operands, std::optional<std::chrono::year_month_day> date, std::istream& standardInput)
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
        if (lines_) {
            readLine();
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
    if (operand == "-")
        return openStandardInput();
    std::error_code error;
    if (std::filesystem::is_directory(operand, error))
        openFolder(operand);
    else
        openFile(operand);
}

void ArticleSource::openStandardInput()
{
    // Blanks and a byte-order mark do not tell text from JSON, but are part of the text.
    std::string begin;
    while (begin.size() <= largestText && isIn(" \t\r\n\xEF\xBB\xBF", standardInput_.peek()))
        begin += static_cast<char>(standardInput_.get());
    if (standardInput_.peek() != '{')
        return openText(standardInput_, "standard input", "stdin", std::move(begin));
    const auto lines = static_cast<std::size_t>(std::count(begin.begin(), begin.end(), '\n'));
    lines_ = Lines {"standard input", "stdin", nullptr, &standardInput_, lines};
}

void ArticleSource::openFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::string> files;
    // Links to folders are not followed, so that none leads in a circle.
    for (std::filesystem::recursive_directory_iterator entry(folder, std::filesystem::directory_options::skip_permission_denied, error), end;
         !error && entry != end; entry.increment(error))
        if (entry->is_regular_file(error) && isArticleFile(entry->path()))
            files.push_back(entry->path().string());
    if (error)
        ready_.emplace_back(Diagnostic {"cannot list the folder " + folder.string() + ": " + error.message()});
    else if (files.empty())
        ready_.emplace_back(Diagnostic {"the folder " + folder.string() + " holds no article; articles end in .txt, .json, .jsonl or .ndjson"});
    std::sort(files.begin(), files.end());
    operands_.insert(operands_.begin(), files.begin(), files.end());
}

void ArticleSource::openFile(const std::filesystem::path& file)
{
    auto stream = std::make_unique<std::ifstream>(file, std::ios::binary);
    std::error_code error;
    if (!*stream || !std::filesystem::exists(file, error)) {
        ready_.emplace_back(Diagnostic {"cannot read " + file.string() + ": "
            + (std::filesystem::exists(file, error) ? "it is not readable; check its permissions" : "there is no such file")});
        return;
    }
    if (isLines(file)) {
        std::istream* bytes = stream.get();
        lines_ = Lines {file.string(), file.stem().string(), std::move(stream), bytes, 0};
        return;
    }
    openText(*stream, file.string(), file.stem().string(), {});
}

void ArticleSource::openText(std::istream& stream, const std::string& name, const std::string& id, std::string bytes)
{
    const bool isJson = std::filesystem::path(name).extension() == ".json";
    const std::uintmax_t most = isJson ? largestLine : largestText;
    char block[1U << 16U];
    while (bytes.size() <= most && (stream.read(block, sizeof block) || stream.gcount() > 0))
        bytes.append(block, static_cast<std::size_t>(stream.gcount()));
    if (bytes.size() > most) {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(name, error);
        ready_.emplace_back(tooLarge(name, error ? std::nullopt : std::optional(size)));
        return;
    }
    if (isJson)
        return addJson(bytes, name, id);
    add({id, {}, {}, std::nullopt, std::move(bytes)}, name);
}

void ArticleSource::readLine()
{
    std::string line;
    ++lines_->number;
    const bool isWhole = getBoundedLine(*lines_->stream, line);
    const bool isLast = lines_->stream->eof();
    const std::string where = lines_->name + "(" + std::to_string(lines_->number) + ")";
    const std::string id = lines_->id + "-" + std::to_string(lines_->number);
    if (isLast)
        lines_.reset();
    if (!isWhole)
        ready_.emplace_back(Diagnostic {where + ": the line is longer than 64 MiB and is left out"});
    else if (!isBlank(line))
        addJson(line, where, id);
}

void ArticleSource::addJson(std::string_view json, const std::string& where, const std::string& id)
{
    try {
        std::vector<std::string> remarks;
        Article article = readJsonArticle(json, remarks);
        for (const std::string& remark : remarks)
            ready_.emplace_back(Diagnostic {where + ": " + remark, false});
        if (article.id.empty())
            article.id = id;
        add(std::move(article), where);
    } catch (const Error& error) {
        ready_.emplace_back(Diagnostic {where + ": " + error.what() + "; the article is left out"});
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

} // namespace casus

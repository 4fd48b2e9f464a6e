// SPDX-License-Identifier: Apache-2.0
#include "evaluation/told_file.h"

#include "evaluation/told_reader.h"
#include "source/json_values.h"

#include <casus/error.h>

#include <fstream>

namespace casus {

namespace {

void readInto(ToldArticles& articles, const std::string& name, std::istream& stream, Content content,
    const std::function<void(const Diagnostic&)>& tell)
{
    JsonValues values(Bytes(stream), content);
    while (const auto value = values.next()) {
        const std::string place = name + value->place + ": ";
        try {
            if (!value->fault.empty())
                throw Error(value->fault);
            ToldArticle article = readToldArticle(value->bytes);
            if (articles.contains(article.id))
                throw Error("the article " + article.id + " was there before");
            articles.emplace(article.id, std::move(article));
        } catch (const Error& error) {
            tell({place + error.what() + "; the article is left out", true});
        }
    }
}

} // namespace

ToldArticles readToldFile(const std::filesystem::path& file, std::istream& standardInput,
    const std::function<void(const Diagnostic&)>& tell)
{
    ToldArticles articles;
    if (file == "-") {
        readInto(articles, "standard input", standardInput, Content::JsonLines, tell);
        return articles;
    }
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        throw Error("cannot read " + file.string() + ": there is no such file");
    std::ifstream stream(file, std::ios::binary);
    if (std::filesystem::is_directory(file, error) || !stream)
        throw Error("cannot read " + file.string() + ": it is a folder, or may not be read");
    const Content content = file.extension() == ".json" ? Content::Json : Content::JsonLines;
    readInto(articles, file.string(), stream, content, tell);
    return articles;
}

} // namespace casus

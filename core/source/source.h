// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/json_values.h"

#include <casus/article/article.h>
#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>

#include <chrono>
#include <deque>
#include <filesystem>
#include <istream>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace casus {

/// Reads articles from files, folders and standard input, one after the other and no sooner than asked for.
/// For one thread.
class CASUS_EXPORT ArticleSource
{
public:
    /// `operands` are files, folders and `-`; none means standard input. Articles without a date get `date`.
    ArticleSource(std::vector<std::string> operands, std::optional<std::chrono::year_month_day> date,
        std::istream& standardInput);

    /// The next article or diagnostic; nothing at the end.
    std::optional<std::variant<Article, Diagnostic>> next();

private:
    /// An input that holds JSON.
    struct Json
    {
        std::filesystem::path name;
        std::string id; ///< what the ids of articles without one begin with
        std::unique_ptr<std::istream> file; ///< none for standard input
        JsonValues values;
        bool hasValue = false; ///< one was read
    };

    void open(const std::string& operand);
    void openFolder(const std::filesystem::path& folder);
    void openFile(const std::filesystem::path& file);
    void openStream(const std::filesystem::path& name, const std::string& id, std::istream& stream,
        std::unique_ptr<std::istream> owner);
    void readText(const std::filesystem::path& name, const std::string& id, bool isNumbered, Bytes& bytes);
    void readJson();
    void addJson(const JsonValue& value);
    void add(Article raw, const std::string& where);
    void tell(std::string sentence, bool isFailure = true);

    std::deque<std::string> operands_;
    std::optional<std::chrono::year_month_day> date_;
    std::istream& standardInput_;
    std::optional<Json> json_;
    std::deque<std::variant<Article, Diagnostic>> ready_;
};

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/article/article.h>
#include <casus/export.h>
#include <casus/pipeline/diagnostic.h>

#include <deque>
#include <filesystem>
#include <fstream>
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
    ArticleSource(std::vector<std::string> operands, std::optional<std::chrono::year_month_day> date, std::istream& standardInput);

    /// The next article or diagnostic; nothing at the end.
    std::optional<std::variant<Article, Diagnostic>> next();

private:
    struct Lines
    {
        std::string name;
        std::string id; ///< what the ids of articles without one begin with
        std::unique_ptr<std::ifstream> file; ///< none for standard input
        std::istream* stream = nullptr;
        std::size_t number = 0; ///< of the lines read
    };

    void open(const std::string& operand);
    void openStandardInput();
    void openFolder(const std::filesystem::path& folder);
    void openFile(const std::filesystem::path& file);
    void openText(std::istream& stream, const std::string& name, const std::string& id, std::string bytes);
    void readLine();
    void addJson(std::string_view json, const std::string& where, const std::string& id);
    void add(Article raw, const std::string& where);

    std::deque<std::string> operands_;
    std::optional<std::chrono::year_month_day> date_;
    std::istream& standardInput_;
    std::optional<Lines> lines_;
    std::deque<std::variant<Article, Diagnostic>> ready_;
};

} // namespace casus

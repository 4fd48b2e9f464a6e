// SPDX-License-Identifier: Apache-2.0
#include "output/table.h"

#include "output/chain_brackets.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace casus {

namespace {

constexpr std::array<std::string_view, 9> titles {
    "", "word", "lemma", "tag", "head", "relation", "name", "entity", "chain"};
using Row = std::array<std::string, titles.size()>;

std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

Row rowOf(
    const Document& document, Span sentence, std::uint32_t token, const std::vector<std::string>& brackets)
{
    Row row;
    row[0] = std::to_string(token - sentence.begin + 1);
    row[1] = document.text(document.tokens()[token]);
    if (!document.tags().empty()) {
        const Tag& tag = document.tags()[token];
        row[2] = tag.lemma;
        row[3] = tag.universal + ' ' + tag.specific;
    }
    if (!document.dependencies().empty()) {
        const Dependency& edge = document.dependencies()[token];
        row[4] = edge.head == token ? "0" : std::to_string(edge.head - sentence.begin + 1);
        row[5] = edge.relation;
    }
    if (const Mention* mention = document.mentionAt(token)) {
        row[6] = (mention->tokens.begin == token ? "" : "… ") + mention->kind;
        if (mention->tokens.begin == token)
            row[7] = std::to_string(mention->entity + 1) + ' ' + document.entities()[mention->entity].name;
    }
    if (!brackets.empty())
        row[8] = brackets[token];
    return row;
}

void appendTable(const std::vector<Row>& rows, std::string& out)
{
    std::array<std::size_t, titles.size()> widths {};
    for (std::size_t column = 0; column < titles.size(); ++column) {
        for (const Row& row : rows)
            widths[column] = std::max(widths[column], widthOf(row[column]));
        if (widths[column] > 0)
            widths[column] = std::max(widths[column], titles[column].size());
    }
    const auto append = [&](const auto& row) {
        std::string line;
        for (std::size_t column = 0; column < titles.size(); ++column)
            if (widths[column] > 0)
                (line += "  ")
                    += std::string(row[column]) + std::string(widths[column] - widthOf(row[column]), ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        (out += line) += '\n';
    };
    append(titles);
    for (const Row& row : rows)
        append(row);
}

} // namespace

void appendTables(const Document& document, std::string& out)
{
    const std::vector<std::string> brackets = chainBrackets(document);
    for (const Sentence& sentence : document.sentences()) {
        std::string text(document.text(sentence.tokens));
        std::replace(text.begin(), text.end(), '\n', ' ');
        (out += text) += '\n';
        std::vector<Row> rows;
        for (std::uint32_t token = sentence.tokens.begin; token < sentence.tokens.end; ++token)
            rows.push_back(rowOf(document, sentence.tokens, token, brackets));
        appendTable(rows, out);
        out += '\n';
    }
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "evaluation/difference.h"

#include "evaluation/fact_lines.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace casus {

namespace {

/// A fact that only one side has.
struct Change
{
    FactLine fact;
    char sign;
};

std::set<std::string> textsOf(const std::vector<FactLine>& lines)
{
    std::set<std::string> texts;
    for (const FactLine& line : lines)
        texts.insert(line.text);
    return texts;
}

std::vector<Change> changesOf(const std::vector<FactLine>& before, const std::vector<FactLine>& after)
{
    std::vector<Change> changes;
    const std::set<std::string> old = textsOf(before);
    const std::set<std::string> fresh = textsOf(after);
    for (const FactLine& fact : before)
        if (!fresh.contains(fact.text))
            changes.push_back({fact, '-'});
    for (const FactLine& fact : after)
        if (!old.contains(fact.text))
            changes.push_back({fact, '+'});
    std::sort(
        changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.fact < b.fact; });
    return changes;
}

void addArticle(
    Difference& difference, const std::string& id, const ToldArticle* before, const ToldArticle* after)
{
    ++difference.articles;
    const std::vector<FactLine> none;
    const std::vector<Change> changes
        = changesOf(before ? factLines(*before) : none, after ? factLines(*after) : none);
    if (changes.empty() && before && after)
        return;
    if (difference.changedArticles++ > 0)
        difference.text += '\n';
    difference.text += id + (!before ? " (not in A)" : !after ? " (not in B)" : "") + '\n';
    for (const Change& change : changes) {
        difference.text += {change.sign, ' '};
        difference.text += change.fact.text + '\n';
        ++(change.sign == '+' ? difference.gained : difference.lost);
    }
}

const ToldArticle* find(const ToldArticles& articles, const std::string& id)
{
    const auto found = articles.find(id);
    return found == articles.end() ? nullptr : &found->second;
}

} // namespace

Difference differenceOf(const ToldArticles& before, const ToldArticles& after)
{
    std::set<std::string> ids;
    for (const ToldArticles* articles : {&before, &after})
        std::transform(articles->begin(), articles->end(), std::inserter(ids, ids.end()),
            [](const auto& article) { return article.first; });
    Difference difference;
    for (const std::string& id : ids)
        addArticle(difference, id, find(before, id), find(after, id));
    return difference;
}

} // namespace casus

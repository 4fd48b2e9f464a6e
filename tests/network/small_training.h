// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document.h"
#include "scratch.h"
#include "training/train.h"

#include <fstream>
#include <iterator>

namespace casus::test {

/// Twenty sentences to learn by heart: `Rebels of the Red Front hit Kabul .` with other words in each.
class SmallTraining
{
public:
    SmallTraining()
    {
        constexpr std::array<std::string_view, 5> groups {"Red", "Blue", "Green", "White", "Black"};
        constexpr std::array<std::string_view, 4> towns {"Kabul", "Herat", "Basra", "Mosul"};
        std::string trees;
        std::string news = "# doc d1  2001 Asia attack\n";
        for (const std::string_view group : groups)
            for (const std::string_view town : towns) {
                const std::string g(group);
                const std::string t(town);
                trees += "1\tRebels\t_\tNOUN\tNNS\t_\t6\tnsubj\t_\t_\n2\tof\t_\tADP\tIN\t_\t5\tcase\t_\t_"
                         "\n3\tthe\t_\tDET\tDT\t_\t5\tdet\t_\t_\n"
                         "4\t"
                    + g
                    + "\t_\tADJ\tJJ\t_\t5\tamod\t_\t_\n5\tFront\t_\tPROPN\tNNP\t_\t1\tnmod\t_\t_\n6\thit\t_"
                      "\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                      "7\t"
                    + t
                    + "\t_\tPROPN\tNNP\t_\t6\tobj\t_\tSpaceAfter=No\n8\t.\t_\tPUNCT\t.\t_\t6\tpunct\t_\t_"
                      "\n\n";
                news += "Rebels of the [ArmedGroup " + g + " Front] hit [Place " + t + "].\n";
            }
        request.files.wordLists = {std::string(CASUS_SOURCE_DIR) + "/plugins/english/lexicon/words.tsv"};
        request.files.treebanks = {scratch_.write("trees.conllu", trees)};
        request.files.corpora = {scratch_.write("news.txt", news)};
        request.epochs = 30;
        request.isSmall = true;
    }

    /// Trains into a file of that name and returns its path.
    std::string train(const std::string& name)
    {
        request.model = scratch_.folder() + "/" + name;
        lines.clear();
        casus::train(request, [this](const std::string& line) { lines += line + "\n"; });
        return request.model.string();
    }

    static std::string bytes(const std::string& file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    const std::string& folder() const { return scratch_.folder(); }

    TrainingRequest request;
    std::string lines; ///< what the last training said

private:
    Scratch scratch_;
};

} // namespace casus::test

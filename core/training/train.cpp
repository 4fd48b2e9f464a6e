// SPDX-License-Identifier: Apache-2.0
#include "training/train.h"

#include "training/corpus.h"
#include "training/export.h"
#include "training/scores.h"
#include "training/trainer.h"
#include "training/treebank.h"

#include <casus/error.h>

#include <cstdio>
#include <fstream>

namespace casus {

namespace {

/// What no training sees, to score its networks.
class HeldOut
{
public:
    HeldOut(const TrainingRequest& request, const TrainingData& data)
        : words_(data.words())
    {
        for (const std::filesystem::path& file : request.testTreebanks) {
            AnnotatedSentences sentences = readTreebank(file);
            for (const std::filesystem::path& names : request.testNames)
                addNames(sentences, names);
            treebanks_.emplace_back(file.filename().string(), std::move(sentences));
        }
        for (const std::filesystem::path& path : request.testCorpora)
            corpora_.emplace_back(path.filename().string(), readCorpus(path, words_));
        if (!request.files.meanings.empty())
            theirs_ = foreignTypes(request.files.meanings.string());
    }

    /// A line for each set.
    std::vector<std::string> scores(const Network& network) const
    {
        std::vector<std::string> lines;
        for (const auto& [name, sentences] : treebanks_) {
            lines.push_back(name + ": " + describe(scoreTrees(network, sentences, words_)));
            if (const AnnotatedSentences named = withNames(sentences); !named.empty())
                lines.push_back(name + ": " + describe(scoreNames(network, named, words_, theirs_)));
        }
        for (const auto& [name, sentences] : corpora_)
            lines.push_back(name + ": " + describe(scoreNames(network, sentences, words_)));
        return lines;
    }

private:
    /// Those that have names, without types that are none of ours.
    AnnotatedSentences withNames(const AnnotatedSentences& sentences) const
    {
        AnnotatedSentences named;
        for (AnnotatedSentence sentence : sentences) {
            if (sentence.tokens.front().name.empty())
                continue;
            for (AnnotatedToken& token : sentence.tokens) {
                const bool isKnown = token.name.size() > 2
                    && std::any_of(theirs_.begin(), theirs_.end(),
                        [&token](const auto& pair) { return pair.second == token.name.substr(2); });
                if (!isKnown)
                    token.name.assign(1, 'O');
            }
            named.push_back(std::move(sentence));
        }
        return named;
    }

    const Words& words_;
    std::vector<std::pair<std::string, AnnotatedSentences>> treebanks_;
    std::vector<std::pair<std::string, AnnotatedSentences>> corpora_;
    std::map<std::string, std::string> theirs_;
};

void write(const std::filesystem::path& file, const std::string& bytes)
{
    const std::filesystem::path fresh = file.string() + ".part";
    std::ofstream stream(fresh, std::ios::binary);
    stream << bytes;
    if (!stream.flush())
        throw Error(
            "cannot write the model " + fresh.string() + "; is the folder there and the disk not full?");
    stream.close();
    std::filesystem::rename(fresh, file);
}

std::string decimal(float number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", static_cast<double>(number));
    return text;
}

std::string describe(const Losses& losses)
{
    return "losses: tags " + decimal(losses.tags) + ", arcs " + decimal(losses.arcs) + ", relations "
        + decimal(losses.relations) + ", names " + decimal(losses.names);
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

} // namespace

void train(const TrainingRequest& request, const std::function<void(const std::string&)>& say)
{
    const TrainingData data(request.files);
    const HeldOut heldOut(request, data);
    Recipe recipe;
    recipe.epochs = request.epochs;
    recipe.seed = request.seed;
    if (request.isSmall)
        recipe.batch = 4;
    Trainer trainer(data, request.isSmall ? Dimensions {32, 16, 16, 16, 16} : Dimensions(), recipe);
    if (!request.checkpoint.empty())
        trainer.resume(request.checkpoint);
    const std::string about = "licence: " + request.licence + "\nseed: " + std::to_string(request.seed)
        + "\nepochs: " + std::to_string(request.epochs) + "\n\ntrained on\n" + data.manifest();
    const auto put = [&](const std::string& scores) {
        write(request.model,
            exportModel(
                trainer.network(), trainer.dimensions(), data.labels(), data.vocabulary(), about + scores));
    };
    const auto scores = [&] { return heldOut.scores(Network::read(request.model)); };
    while (!trainer.isDone()) {
        const Losses losses = trainer.learnEpoch();
        if (!request.checkpoint.empty())
            trainer.save(request.checkpoint);
        put("");
        say("epoch " + std::to_string(trainer.epoch()) + " of " + std::to_string(recipe.epochs) + ", "
            + describe(losses));
        for (const std::string& line : scores())
            say("  " + line);
    }
    put("");
    // The scores belong into the file that has them.
    put("\nscores on what was not seen\n" + joined(scores()));
}

} // namespace casus

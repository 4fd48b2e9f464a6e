// SPDX-License-Identifier: Apache-2.0
#include "training/train.h"
#include "program/commands.h"
#include "program/options.h"

#include <casus/error.h>

#include <algorithm>
#include <charconv>
#include <iostream>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus train: makes the model of a language from annotated texts

  casus train -o my.model --words plugins/english/lexicon --treebank train.conllu --corpus news/
  casus train … --checkpoint my.part             goes on where it was stopped

usage: casus train -o MODEL --words DIR --treebank FILE… --corpus PATH… [options]

  -o, --output FILE       the model
      --words DIR         folder of the word lists
      --treebank FILE     CoNLL-U: tags and trees
      --corpus PATH       file or folder of news, one sentence a line, names as [Type words]
      --names FILE        IOB2: names on sentences of the treebanks
      --meanings FILE     what the types of --names are among those of --corpus
      --list TYPE=FILE    lexicon of names, in the corpus and as a hint; GivenName and Surname are types too
      --test FILE         CoNLL-U, for scores only; --test-names, --test-corpus likewise
      --seed N            1 where none is given
      --epochs N          28 where none is given
      --checkpoint FILE   state after each epoch
      --licence TEXT      what the model says of its licence

exit codes: 0 done, 1 could not run, 2 wrong usage
)";

constexpr Option options[] = {{'o', "output", true}, {0, "words", true}, {0, "treebank", true},
    {0, "corpus", true}, {0, "names", true}, {0, "meanings", true}, {0, "list", true}, {0, "test", true},
    {0, "test-names", true}, {0, "test-corpus", true}, {0, "seed", true}, {0, "epochs", true},
    {0, "checkpoint", true}, {0, "licence", true}, {'h', "help", false}};

std::vector<std::filesystem::path> pathsOf(const CommandLine& line, std::string_view option)
{
    if (!line.has(option))
        return {};
    const std::vector<std::string>& all = line.all(option);
    return {all.begin(), all.end()};
}

std::uint64_t numberOf(const CommandLine& line, std::string_view option, std::string_view otherwise)
{
    const std::string text = line.get(option, otherwise);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == 0 || number > 1'000'000)
        throw UsageError(
            "--" + std::string(option) + " takes a number from 1 to 1000000, not \"" + text + "\"");
    return number;
}

std::vector<std::filesystem::path> lexiconsIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::is_directory(folder))
        throw Error("there is no folder " + folder.string() + " with word lists; is the path right?");
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".tsv")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

TrainingRequest requestOf(const CommandLine& line)
{
    for (const std::string_view needed : {"output", "words", "treebank", "corpus"})
        if (!line.has(needed))
            throw UsageError("casus train needs --" + std::string(needed));
    TrainingRequest request;
    request.files.treebanks = pathsOf(line, "treebank");
    request.files.corpora = pathsOf(line, "corpus");
    request.files.names = pathsOf(line, "names");
    request.files.meanings = line.get("meanings", "");
    if (!request.files.names.empty() && request.files.meanings.empty())
        throw UsageError(
            "--names needs --meanings, which tells what its types are among those of the corpus");
    for (const std::filesystem::path& list : pathsOf(line, "list")) {
        const std::string text = list.string();
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
            throw UsageError("--list takes TYPE=FILE, not \"" + text + "\"");
        request.files.nameLists.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    request.testTreebanks = pathsOf(line, "test");
    request.testNames = pathsOf(line, "test-names");
    request.testCorpora = pathsOf(line, "test-corpus");
    request.model = line.get("output", "");
    request.checkpoint = line.get("checkpoint", "");
    request.licence = line.get("licence", "not told");
    request.seed = numberOf(line, "seed", "1");
    request.epochs = numberOf(line, "epochs", "28");
    request.files.wordLists = lexiconsIn(line.get("words", ""));
    return request;
}

} // namespace

int trainNetwork(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    if (!line.operands.empty())
        throw UsageError("casus train takes options only, not \"" + line.operands.front() + "\"");
    train(requestOf(line), [](const std::string& message) { std::cerr << message << std::endl; });
    return allDone;
}

} // namespace casus

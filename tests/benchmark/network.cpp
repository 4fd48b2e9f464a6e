// SPDX-License-Identifier: Apache-2.0
// Tokens a second of the network on each kind of kernels, and beside UDPipe 1:
// benchmark-network MODEL TREEBANK.conllu [--peer PROGRAM] [--peer-model FILE]
#include "built_plugins.h"
#include "clock.h"
#include "peer.h"
#include "scratch.h"

#include "language/layers.h"
#include "network/kernels.h"
#include "network/network.h"
#include "program/options.h"
#include "training/scores.h"
#include "training/training_data.h"
#include "training/treebank.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

using namespace casus;

namespace {

constexpr std::size_t documentSentences = 25; // about 600 tokens, as news has

Words englishWords()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(CASUS_SOURCE_DIR "/plugins/english/lexicon"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return readWords(files);
}

/// What the analyses say, as a number that tells other ones.
std::uint64_t digestOf(const std::vector<Analysis>& analyses)
{
    std::uint64_t digest = 0;
    for (const Analysis& analysis : analyses)
        for (const std::uint32_t part : {analysis.head, std::uint32_t {analysis.tag},
                 std::uint32_t {analysis.relation}, std::uint32_t {analysis.name}})
            digest = (digest ^ part) * 0x00000100000001B3U;
    return digest;
}

/// Sentences of a treebank as documents.
struct Text
{
    std::vector<GoldText> documents;
    std::size_t tokens = 0;

    explicit Text(const AnnotatedSentences& sentences)
    {
        const Words words = englishWords();
        for (std::size_t begin = 0; begin < sentences.size(); begin += documentSentences) {
            const std::size_t end = std::min(begin + documentSentences, sentences.size());
            documents.emplace_back(AnnotatedSentences(sentences.begin() + static_cast<std::ptrdiff_t>(begin),
                                       sentences.begin() + static_cast<std::ptrdiff_t>(end)),
                words);
            tokens += documents.back().tokens.size();
        }
    }

    double perSecond(double seconds) const { return static_cast<double>(tokens) / seconds; }
};

void measureKernels(const std::string& model, const Text& text)
{
    const double load = medianSeconds(5, [&] { Network::read(model); });
    std::printf("%zu tokens, model read in %.1f ms\n%-10s %12s %10s\n", text.tokens, load * 1e3, "kernels",
        "tokens/s", "digest");
    for (const Kernels* kernels : usableKernels()) {
        const Network network = Network::read(model, *kernels);
        std::uint64_t digest = 0;
        const double seconds = medianSeconds(5, [&] {
            digest = 0;
            for (const GoldText& document : text.documents)
                digest ^= digestOf(network.analyse(document.text, document.tokens, document.sentences));
        });
        std::printf("%-10s %12.0f   %016llx\n", std::string(kernels->name).c_str(), text.perSecond(seconds),
            static_cast<unsigned long long>(digest));
    }
}

/// Both from plain text to words, tags, lemmas and trees; ours to names as well. Each without its start.
void compare(const std::string& model, const Text& text, const Peer& peer)
{
    const test::Scratch scratch;
    std::string all;
    for (const GoldText& document : text.documents)
        all += document.text + "\n\n";
    const std::string file = scratch.write("text.txt", all);
    const std::string oneWord = scratch.write("word.txt", "Casus\n");
    std::vector<Lexicon> lexicons = readLexicons(builtPlugins());
    const Syntax syntax(Network::read(model), Lemmatizer(lexicons));
    const Words words(lexicons);
    const Gazetteer gazetteer(std::move(lexicons), words);

    // One after the other in each round, so that both meet the same machine.
    std::vector<std::array<double, 3>> rounds(3); // ratio, ours, theirs
    for (auto& [ratio, ours, theirs] : rounds) {
        ours = medianSeconds(1, [&] {
            for (const GoldText& part : text.documents) {
                Article article;
                article.text = part.text;
                Document document(std::move(article));
                Document::Layers::read(document, words, gazetteer);
                syntax.read(document.layers(), {true, true, {}});
            }
        });
        theirs = peer.secondsFor(file) - peer.secondsFor(oneWord);
        ratio = theirs / ours;
    }
    std::sort(rounds.begin(), rounds.end());
    const auto [ratio, ours, theirs] = rounds[rounds.size() / 2];
    std::printf("%-10s %12s\n%-10s %12.0f\n%-10s %12.0f\n%-10s %12.1f\n", "from text", "tokens/s", "Casus",
        text.perSecond(ours), "peer", text.perSecond(theirs), "ratio", ratio);
}

} // namespace

int main(int count, char** arguments)
{
    constexpr Option options[] = {{0, "peer", true}, {0, "peer-model", true}};
    try {
        const CommandLine line
            = readCommandLine({arguments + 1, static_cast<std::size_t>(count - 1)}, options);
        if (line.operands.size() != 2)
            throw UsageError(
                "usage: benchmark-network MODEL TREEBANK.conllu [--peer PROGRAM] [--peer-model FILE]");
        const std::string& model = line.operands[0];
        const Text text(readTreebank(line.operands[1]));
        measureKernels(model, text);
        const std::string program = line.get("peer", "udpipe");
        const auto peer = Peer::find(program, line.get("peer-model", {}));
        if (!peer)
            std::printf("There is no program %s on the PATH to compare with; name one with --peer.\n",
                program.c_str());
        else if (!line.has("peer-model"))
            std::printf("There is %s to compare with; give it a model with --peer-model.\n", program.c_str());
        else
            compare(model, text, *peer);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "benchmark-network: %s\n", error.what());
        return dynamic_cast<const OptionError*>(&error) ? 2 : 1;
    }
    return 0;
}

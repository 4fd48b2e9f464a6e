// SPDX-License-Identifier: Apache-2.0
// Tokens a second of the network on each kind of kernels: benchmark-network MODEL TREEBANK.conllu
#include "clock.h"

#include "network/kernels.h"
#include "network/network.h"
#include "training/scores.h"
#include "training/training_data.h"
#include "training/treebank.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

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

} // namespace

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fprintf(stderr, "usage: benchmark-network MODEL TREEBANK.conllu\n");
        return 2;
    }
    const Words words = englishWords();
    const AnnotatedSentences sentences = readTreebank(arguments[2]);
    std::vector<GoldText> documents;
    std::size_t tokens = 0;
    for (std::size_t begin = 0; begin < sentences.size(); begin += documentSentences) {
        const std::size_t end = std::min(begin + documentSentences, sentences.size());
        documents.emplace_back(AnnotatedSentences(sentences.begin() + static_cast<std::ptrdiff_t>(begin),
                                   sentences.begin() + static_cast<std::ptrdiff_t>(end)),
            words);
        tokens += documents.back().tokens.size();
    }
    const double load = medianSeconds(5, [&] { Network::read(arguments[1]); });
    std::printf("%zu tokens, model read in %.1f ms\n%-10s %12s %10s\n", tokens, load * 1e3, "kernels",
        "tokens/s", "digest");
    for (const Kernels* kernels : usableKernels()) {
        const Network network = Network::read(arguments[1], *kernels);
        std::uint64_t digest = 0;
        const double seconds = medianSeconds(5, [&] {
            digest = 0;
            for (const GoldText& document : documents)
                digest ^= digestOf(network.analyse(document.text, document.tokens, document.sentences));
        });
        std::printf("%-10s %12.0f   %016llx\n", std::string(kernels->name).c_str(),
            static_cast<double>(tokens) / seconds, static_cast<unsigned long long>(digest));
    }
    return 0;
}

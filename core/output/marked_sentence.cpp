// SPDX-License-Identifier: Apache-2.0
#include "output/marked_sentence.h"

#include <algorithm>

namespace casus {

std::string markedSentence(
    const Document& document, std::uint32_t number, std::vector<Passage> passages, const Marks& marks)
{
    const Span tokens = document.sentences()[number - 1].tokens;
    const std::uint32_t begin = document.tokens()[tokens.begin].bytes.begin;
    const std::uint32_t end = document.tokens()[tokens.end - 1].bytes.end;
    // What an article holds must not steer the terminal.
    std::string text(document.text().substr(begin, end - begin));
    std::replace_if(
        text.begin(), text.end(), [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; }, ' ');
    sortPassages(passages);
    std::string line;
    std::uint32_t place = begin;
    for (const Passage& passage : passages) {
        const std::uint32_t first = std::max(place, passage.bytes.begin);
        const std::uint32_t last = std::min(end, passage.bytes.end);
        if (first >= last)
            continue; // it is marked already, or of another sentence
        line.append(text, place - begin, first - place);
        (line += marks.begin).append(text, first - begin, last - first) += marks.end;
        place = last;
    }
    return line.append(text, place - begin);
}

} // namespace casus

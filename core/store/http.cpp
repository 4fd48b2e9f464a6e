// SPDX-License-Identifier: Apache-2.0
#include "store/http.h"

namespace casus {

std::string wordsOf(const HttpAnswer& answer)
{
    constexpr std::size_t most = 300;
    std::string words;
    for (const char byte : answer.body.substr(0, most)) {
        const bool isBlank = static_cast<unsigned char>(byte) <= ' ' || byte == 0x7F;
        if (!isBlank)
            words += byte;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    while (words.ends_with(' '))
        words.pop_back();
    return words.empty() ? "" : ": " + words + (answer.body.size() > most ? " …" : "");
}

HttpError::HttpError(const std::string& sentence, bool isLasting)
    : Error(sentence)
    , isLasting_(isLasting)
{
}

HttpError::~HttpError() = default;

} // namespace casus

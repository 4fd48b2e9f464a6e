// SPDX-License-Identifier: Apache-2.0
#include "store/http.h"

#include <Poco/URI.h>

namespace casus {

HttpRequest queryRequest(const std::string& url, const std::string& query, std::string_view mediaType)
{
    HttpRequest request {"POST", url,
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", std::string(mediaType)}},
        "query="};
    Poco::URI::encode(query, "!#$&'()*+,/:;=?@[]", request.body);
    return request;
}

std::string wordsOf(const HttpAnswer& answer)
{
    constexpr std::size_t most = 300;
    const bool isHtml = answer.contentType.starts_with("text/html");
    std::string words;
    bool isInTag = false;
    for (const char byte : answer.body) {
        isInTag = isHtml && (isInTag || byte == '<');
        const bool isBlank = isInTag || static_cast<unsigned char>(byte) <= ' ' || byte == 0x7F;
        if (!isBlank)
            words += byte;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
        isInTag = isInTag && byte != '>';
        if (words.size() > most) {
            words.replace(most, std::string::npos, " \u2026");
            break;
        }
    }
    while (words.ends_with(' '))
        words.pop_back();
    return words.empty() ? "" : ": " + words;
}

HttpError::HttpError(const std::string& sentence, bool isLasting)
    : Error(sentence)
    , isLasting_(isLasting)
{
}

HttpError::~HttpError() = default;

} // namespace casus

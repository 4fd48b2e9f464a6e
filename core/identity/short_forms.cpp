// SPDX-License-Identifier: Apache-2.0
#include "identity/short_forms.h"

namespace casus {

std::string_view lastWord(std::string_view name)
{
    return name.substr(name.rfind(' ') + 1);
}

std::string initials(std::string_view name)
{
    std::string letters;
    bool isStart = true;
    for (const char byte : name) {
        if (isStart && byte >= 'A' && byte <= 'Z')
            letters += static_cast<char>(byte + 32);
        isStart = byte == ' ' || byte == '-';
    }
    return letters;
}

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include <casus/error.h>

namespace casus {

Error::Error(const std::string& sentence)
    : std::runtime_error(sentence)
{
}

Error::~Error() = default;

} // namespace casus

// SPDX-License-Identifier: Apache-2.0
#include "store/http.h"

namespace casus {

HttpError::HttpError(const std::string& sentence, bool isLasting)
    : Error(sentence)
    , isLasting_(isLasting)
{
}

HttpError::~HttpError() = default;

} // namespace casus

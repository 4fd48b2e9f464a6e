// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/http.h"
#include "store/store.h"

#include <casus/error.h>
#include <casus/export.h>

#include <string>

namespace casus {

/// A store that cannot be used any further; what was not settled until then is not in it.
class CASUS_EXPORT StoreError : public Error
{
public:
    enum class Cause : unsigned char {
        Unusable, ///< not there, no such endpoint, read-only, full, or failing again and again
        NotLetIn ///< wrong user, password or token, or without the right to write
    };

    StoreError(const std::string& sentence, Cause cause);
    ~StoreError() override;

    Cause cause() const { return cause_; }

private:
    Cause cause_;
};

/// The answer to a request, for messages: `http://localhost/update answered 400: …`.
std::string told(const HttpRequest& request, const HttpAnswer& answer);

/// Why nothing more can be sent to a store after this answer.
StoreError storeErrorAfter(const HttpRequest& request, const HttpAnswer& answer, const Store& store);

} // namespace casus

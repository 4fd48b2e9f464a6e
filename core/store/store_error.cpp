// SPDX-License-Identifier: Apache-2.0
#include "store/store_error.h"

namespace casus {

namespace {

std::string sentenceAfter(const HttpAnswer& answer, const Store& store, const std::string& words)
{
    switch (answer.status) {
    case 401:
        return "the store does not let us in; are --user and the password, or the token, right? " + words;
    case 403:
        return "the store does not let us write; may this user, and is the store not read-only? " + words;
    case 404:
    case 410:
        return "there is no store " + store.profile.name + " at this URL, which looks like "
            + store.profile.urlExample + "; are --to and --store right? " + words;
    case 405:
    case 501:
        return "the store takes no changes here; is it read-only, and are --to and --store right? " + words;
    case 507:
        return "the store has no room; " + words;
    default:
        break;
    }
    if (answer.status < 400)
        return words + "; it leads to " + (answer.location.empty() ? "nowhere" : answer.location)
            + ", which casus does not follow; name the right URL with --to";
    return "the store does not answer as it should, also after a while; " + words;
}

} // namespace

StoreError::StoreError(const std::string& sentence, Cause cause)
    : Error(sentence)
    , cause_(cause)
{
}

StoreError::~StoreError() = default;

std::string told(const HttpRequest& request, const HttpAnswer& answer)
{
    return request.url.substr(0, request.url.find('?')) + " answered " + std::to_string(answer.status)
        + wordsOf(answer);
}

StoreError storeErrorAfter(const HttpRequest& request, const HttpAnswer& answer, const Store& store)
{
    const bool isLetIn = answer.status != 401 && answer.status != 403;
    return {sentenceAfter(answer, store, told(request, answer)),
        isLetIn ? StoreError::Cause::Unusable : StoreError::Cause::NotLetIn};
}

} // namespace casus

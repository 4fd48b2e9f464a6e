// SPDX-License-Identifier: Apache-2.0
#include "query/endpoint.h"

#include "store/loader.h"

#include <algorithm>
#include <utility>

namespace casus {

namespace {

[[noreturn]] void refuse(const std::string& url, const HttpAnswer& answer)
{
    using enum StoreError::Cause;
    const std::string said = url + " answered " + std::to_string(answer.status) + wordsOf(answer);
    switch (answer.status) {
    case 400:
        throw Error("the store does not understand the query; " + said);
    case 401:
    case 403:
        throw StoreError(
            "the store does not let us ask; are --user and the password, or the token, right? " + said,
            NotLetIn);
    case 404:
    case 405:
    case 410:
        throw StoreError("there is nothing to ask at this URL; is --endpoint right? " + said, Unusable);
    default:
        break;
    }
    if (answer.status < 400)
        throw StoreError(said + "; it leads to " + (answer.location.empty() ? "nowhere" : answer.location)
                + ", which casus does not follow; name the right URL with --endpoint",
            Unusable);
    throw StoreError("the store does not answer as it should; " + said, Unusable);
}

} // namespace

Endpoint::Endpoint(std::string url, HttpOptions http)
    : url_(std::move(url))
    , client_(std::move(http))
{
    checkUrl(url_);
}

void Endpoint::ask(const std::string& query, std::span<const std::string_view> mediaTypes,
    const std::function<void(std::string_view bytes)>& sink)
{
    const auto take = [&](const HttpAnswer& head, std::string_view bytes) {
        const std::string_view type
            = std::string_view(head.contentType).substr(0, head.contentType.find(';'));
        if (!type.empty() && std::ranges::find(mediaTypes, type) == mediaTypes.end())
            throw Error(url_ + " answers with " + std::string(type) + " where "
                + std::string(mediaTypes.front())
                + " was asked for; is it the address of the queries of a store?");
        sink(bytes);
    };
    try {
        const HttpAnswer answer = client_.send(queryRequest(url_, query, mediaTypes.front()), take);
        if (!answer.isSuccess())
            refuse(url_, answer);
    } catch (const HttpError& error) {
        throw StoreError(error.what(), StoreError::Cause::Unusable);
    }
}

} // namespace casus

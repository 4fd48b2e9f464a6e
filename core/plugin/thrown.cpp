// SPDX-License-Identifier: Apache-2.0
#include "thrown.h"

#include <Poco/Exception.h>

#include <exception>

namespace casus {

std::string describeThrown()
{
    try {
        throw;
    } catch (const Poco::Exception& exception) {
        return exception.displayText(); // what() is only the name of its class
    } catch (const std::exception& exception) {
        return exception.what();
    } catch (...) {
        return "it threw something that is no exception";
    }
}

} // namespace casus

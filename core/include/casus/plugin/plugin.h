// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/plugin/abi.h>
#include <casus/plugin/annotator.h>
#include <casus/plugin/extractor.h>

#include <Poco/ClassLibrary.h>

/// All that a native plugin includes. A plugin is one class; its source ends with one of these two macros,
/// outside any namespace. They define the two symbols that the program looks for.
#define CASUS_ANNOTATOR(Class) CASUS_PLUGIN(::casus::Annotator, Class)
#define CASUS_EXTRACTOR(Class) CASUS_PLUGIN(::casus::Extractor, Class)

/// The body of both; not for plugins.
#define CASUS_PLUGIN(Interface, Class)                                                                       \
    CASUS_HANDSHAKE(::casus::abi::handshake())                                                               \
    POCO_BEGIN_MANIFEST(Interface)                                                                           \
    POCO_EXPORT_CLASS(Class)                                                                                 \
    POCO_END_MANIFEST

/// The handshake as a constant of the library; not for plugins.
#define CASUS_HANDSHAKE(value)                                                                               \
    extern "C" CASUS_EXPORT const ::casus::abi::Handshake casus_plugin_abi;                                  \
    constinit const ::casus::abi::Handshake casus_plugin_abi = value;

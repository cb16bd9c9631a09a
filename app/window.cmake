# The window: services, view models and QML in one static library, so that tests link what ships.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Quick QuickControls2 Svg Network Concurrent)

find_path(MD4C_INCLUDE_DIR md4c.h)
find_library(MD4C_LIBRARY NAMES md4c)
if(NOT MD4C_INCLUDE_DIR OR NOT MD4C_LIBRARY)
    message(FATAL_ERROR "The window needs md4c, which reads Markdown (Debian: libmd4c-dev). "
        "Install it, or build without the window: -DMYNAH_GUI=OFF")
endif()

file(GLOB MYNAH_APP_SOURCES CONFIGURE_DEPENDS
    services/*.h services/*.cpp services/downloads/*.h services/downloads/*.cpp viewmodels/*.h viewmodels/*.cpp
    markdown/*.h markdown/*.cpp markdown/highlight/*.h markdown/highlight/*.cpp
    application.h application.cpp)
file(GLOB_RECURSE MYNAH_QML_FILES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/ui/*.qml)
file(GLOB MYNAH_ICONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)

# In the resources all QML files lie side by side; folders only sort them for the reader.
foreach(file IN LISTS MYNAH_QML_FILES)
    get_filename_component(name ${file} NAME)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${name})
endforeach()
file(GLOB MYNAH_LICENCES CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/licences/*.txt)
foreach(file IN LISTS MYNAH_LICENCES)
    get_filename_component(name ${file} NAME)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS licences/${name})
endforeach()
foreach(file IN LISTS MYNAH_ICONS)
    get_filename_component(name ${file} NAME)
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS icons/${name})
endforeach()
set(MYNAH_CATALOGUE ${CMAKE_SOURCE_DIR}/resources/catalogue/catalogue.json)
set_source_files_properties(${MYNAH_CATALOGUE} PROPERTIES QT_RESOURCE_ALIAS catalogue.json)
set_source_files_properties(${CMAKE_SOURCE_DIR}/ui/theme/Theme.qml
    PROPERTIES QT_QML_SINGLETON_TYPE TRUE)

set(MYNAH_QML_OPTIONS NO_PLUGIN)
if(NOT MYNAH_QML_CACHE)
    list(APPEND MYNAH_QML_OPTIONS NO_CACHEGEN)
endif()
qt_add_library(mynah_app STATIC ${MYNAH_APP_SOURCES})
set_target_properties(mynah_app PROPERTIES AUTOMOC ON)
qt_add_qml_module(mynah_app
    URI Mynah
    VERSION 1.0
    ${MYNAH_QML_OPTIONS}
    RESOURCE_PREFIX /
    OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml/Mynah
    QML_FILES ${MYNAH_QML_FILES}
    RESOURCES ${MYNAH_ICONS} ${MYNAH_LICENCES} ${MYNAH_CATALOGUE})
# Translations: packaging/update-translations keeps the .ts files in step with the sources.
find_program(MYNAH_LRELEASE lrelease HINTS /usr/lib/qt6/bin ${QT6_INSTALL_PREFIX}/bin)
file(GLOB MYNAH_TRANSLATIONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/mynah_*.ts)
if(MYNAH_TRANSLATIONS AND NOT MYNAH_LRELEASE)
    message(FATAL_ERROR "The window's translations need lrelease (Debian: qt6-l10n-tools)")
endif()
set(MYNAH_COMPILED_TRANSLATIONS "")
foreach(file IN LISTS MYNAH_TRANSLATIONS)
    get_filename_component(name ${file} NAME_WE)
    set(compiled ${CMAKE_CURRENT_BINARY_DIR}/i18n/${name}.qm)
    add_custom_command(OUTPUT ${compiled}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/i18n
        COMMAND ${MYNAH_LRELEASE} -silent ${file} -qm ${compiled}
        DEPENDS ${file})
    set_source_files_properties(${compiled} PROPERTIES QT_RESOURCE_ALIAS ${name}.qm)
    list(APPEND MYNAH_COMPILED_TRANSLATIONS ${compiled})
endforeach()
if(MYNAH_COMPILED_TRANSLATIONS)
    qt_add_resources(mynah_app mynah_translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/i18n
        FILES ${MYNAH_COMPILED_TRANSLATIONS})
endif()

# What the QML compiler writes is not held to the project's warnings.
if(NOT MSVC)
    get_target_property(generated mynah_app SOURCES)
    list(FILTER generated INCLUDE REGEX "qmlcache")
    set_source_files_properties(${generated} PROPERTIES COMPILE_OPTIONS "-w;-O1") # -O1: it is much to compile and little to run
endif()
# The generated registration names headers without their folder.
target_include_directories(mynah_app PRIVATE
    ${CMAKE_CURRENT_SOURCE_DIR}/services ${CMAKE_CURRENT_SOURCE_DIR}/viewmodels
    ${CMAKE_CURRENT_SOURCE_DIR}/markdown ${MD4C_INCLUDE_DIR})
target_compile_definitions(mynah_app PRIVATE QT_NO_CAST_TO_ASCII)
target_link_libraries(mynah_app PUBLIC
    mynah_core Qt6::Core Qt6::Gui Qt6::Qml Qt6::Quick Qt6::QuickControls2 Qt6::Svg Qt6::Network Qt6::Concurrent)
target_link_libraries(mynah_app PRIVATE ${MD4C_LIBRARY})

# The desktop portal tells dark or light; where there is no D-Bus the palette does.
find_package(Qt6 6.4 QUIET COMPONENTS DBus)
if(TARGET Qt6::DBus)
    target_compile_definitions(mynah_app PUBLIC MYNAH_HAS_DBUS)
    target_link_libraries(mynah_app PUBLIC Qt6::DBus)
endif()

qt_add_executable(mynah main.cpp)
target_compile_definitions(mynah PRIVATE MYNAH_VERSION="${PROJECT_VERSION}")
set_target_properties(mynah PROPERTIES
    AUTOMOC ON WIN32_EXECUTABLE ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
target_link_libraries(mynah PRIVATE mynah_app)

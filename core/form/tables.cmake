# Which ideograph looks like which radical: from the package unicode-data.
set(TIDUI_RADICAL_SOURCE /usr/share/unicode/EquivalentUnifiedIdeograph.txt CACHE FILEPATH "Radicals (package unicode-data)")
if(NOT EXISTS ${TIDUI_RADICAL_SOURCE})
    message(FATAL_ERROR "${TIDUI_RADICAL_SOURCE} is missing: install the Debian package unicode-data.")
endif()
set(shared_glyphs ${PROJECT_SOURCE_DIR}/resources/forms/shared_glyphs.txt)
set_source_files_properties(${TIDUI_RADICAL_SOURCE} PROPERTIES QT_RESOURCE_ALIAS EquivalentUnifiedIdeograph.txt)
set_source_files_properties(${shared_glyphs} PROPERTIES QT_RESOURCE_ALIAS shared_glyphs.txt)
qt_add_resources(tidui-form tidui-form_unicode PREFIX /unicode FILES ${TIDUI_RADICAL_SOURCE} ${shared_glyphs})
